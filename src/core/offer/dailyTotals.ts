import type { DayRange } from './dayRange';

/** A row a sale, or a day. NaN day = blank, left out; NaN value = blank, 0. */
export interface DatedValues {
  readonly day: Float64Array;
  readonly value: Float64Array;
}

export interface DailyTotals {
  /** Sum of a range of days; a day without rows is 0. */
  total(from: number, to: number): number;
  hasRows(from: number, to: number): boolean;
  /** First and last day with a row. */
  readonly dataStart: number;
  readonly dataEnd: number;
  readonly rowsLeftOut: number;
}

/** Sums by day within the range looked at; several rows a day are added up. */
export function dailyTotals(rows: DatedValues, looked: DayRange): DailyTotals {
  const covered = daysCovered(rows.day);
  // A mistyped year may lie thousands of years away: only days that both have and need are kept.
  const from = Math.max(looked.from, covered.dataStart);
  const days = Math.max(0, Math.min(looked.to, covered.dataEnd) - from + 1);
  const sums = new Float64Array(days);
  const hasRow = new Uint8Array(days);
  for (let row = 0; row < rows.day.length; row++) {
    const index = Math.floor(rows.day[row]!) - from;
    if (!(index >= 0 && index < days)) continue;
    sums[index]! += rows.value[row]! || 0;
    hasRow[index] = 1;
  }
  return {
    total(first, last) {
      let sum = 0;
      for (let date = first; date <= last; date++) sum += sums[date - from] ?? 0;
      return sum;
    },
    hasRows(first, last) {
      for (let date = first; date <= last; date++) if (hasRow[date - from] === 1) return true;
      return false;
    },
    ...covered,
  };
}

function daysCovered(day: Float64Array): Pick<DailyTotals, 'dataStart' | 'dataEnd' | 'rowsLeftOut'> {
  let dataStart = Infinity;
  let dataEnd = -Infinity;
  let rowsLeftOut = 0;
  for (const time of day) {
    const date = Math.floor(time);
    if (Number.isNaN(date)) rowsLeftOut++;
    if (date < dataStart) dataStart = date;
    if (date > dataEnd) dataEnd = date;
  }
  return { dataStart, dataEnd, rowsLeftOut };
}
