const sorted = (numbers) => [...numbers].sort((a, b) => a - b);

export const best = (runs, field = 'ms') => Math.min(...runs.map((run) => run[field]));

export function median(numbers) {
  const list = sorted(numbers);
  const middle = Math.floor(list.length / 2);
  return list.length % 2 === 1 ? list[middle] : (list[middle - 1] + list[middle]) / 2;
}

/** How time grows with the rows between two sizes: 1 = ten times the rows take ten times as long. */
export const growth = (few, many) => Math.log(many.ms / few.ms) / Math.log(many.rows / few.rows);
