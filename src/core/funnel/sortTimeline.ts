/** Up to this many events insertion is quicker than sorting an index. */
const FEW = 24;

/** Orders one person's events by time in place; rows of a file are mostly in order already. */
export function sortTimeline(time: Float64Array, stage: Int32Array, from: number, to: number): void {
  let sortedTo = from + 1;
  while (sortedTo < to && time[sortedTo - 1]! <= time[sortedTo]!) sortedTo++;
  if (sortedTo >= to) return;
  if (to - from <= FEW) insertEach(time, stage, from, sortedTo, to);
  else sortByIndex(time, stage, from, to);
}

function insertEach(
  time: Float64Array,
  stage: Int32Array,
  from: number,
  firstUnsorted: number,
  to: number,
): void {
  for (let i = firstUnsorted; i < to; i++) {
    const when = time[i]!;
    const what = stage[i]!;
    let j = i - 1;
    for (; j >= from && time[j]! > when; j--) {
      time[j + 1] = time[j]!;
      stage[j + 1] = stage[j]!;
    }
    time[j + 1] = when;
    stage[j + 1] = what;
  }
}

function sortByIndex(time: Float64Array, stage: Int32Array, from: number, to: number): void {
  const times = time.slice(from, to);
  const stages = stage.slice(from, to);
  const order = Uint32Array.from(times, (_, i) => i).sort((a, b) => times[a]! - times[b]! || a - b);
  order.forEach((source, i) => {
    time[from + i] = times[source]!;
    stage[from + i] = stages[source]!;
  });
}
