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
export function dailyTotals({ day, value }: DatedValues, looked: DayRange): DailyTotals {
  const sums = new Float64Array(looked.to - looked.from + 1);
  const rows = new Uint8Array(sums.length);
  let dataStart = Infinity;
  let dataEnd = -Infinity;
  let rowsLeftOut = 0;
  for (let row = 0; row < day.length; row++) {
    const date = Math.floor(day[row]!);
    if (Number.isNaN(date)) {
      rowsLeftOut++;
      continue;
    }
    if (date < dataStart) dataStart = date;
    if (date > dataEnd) dataEnd = date;
    if (date < looked.from || date > looked.to) continue;
    sums[date - looked.from]! += value[row]! || 0;
    rows[date - looked.from] = 1;
  }
  return {
    total(from, to) {
      let sum = 0;
      for (let date = from; date <= to; date++) sum += sums[date - looked.from]!;
      return sum;
    },
    hasRows(from, to) {
      for (let date = from; date <= to; date++) if (rows[date - looked.from] === 1) return true;
      return false;
    },
    dataStart,
    dataEnd,
    rowsLeftOut,
  };
}
