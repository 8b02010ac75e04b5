import type { RepeatLiftRows } from '../metrics/repeatLift';

export interface EngagedDays {
  /** By customer number: the first engaged day; Infinity = not on the list, NaN = on it without a date among dated ones. */
  readonly engagedDay: Float64Array;
  /** False = no date in the whole list. */
  readonly dated: boolean;
  readonly listed: number;
  readonly withoutDate: number;
  /** Rows with a date and nobody it belongs to. */
  readonly withoutCustomer: number;
  readonly withoutOrder: number;
}

/** When each customer was first engaged. A list without any dates counts as engaged from the start. */
export function engagedDays(rows: RepeatLiftRows, firstDay: Float64Array): EngagedDays {
  const dated = rows.engagedDay?.some((day) => !Number.isNaN(day)) ?? false;
  const engagedDay = new Float64Array(rows.customerCount).fill(Infinity);
  let withoutCustomer = 0;
  for (let row = 0; row < rows.engagedCustomer.length; row++) {
    const customer = rows.engagedCustomer[row]!;
    if (customer < 0) {
      // A row without either is a blank line of an open range.
      if (dated && !Number.isNaN(rows.engagedDay![row])) withoutCustomer++;
      continue;
    }
    const day = dated ? rows.engagedDay![row]! : -Infinity;
    const known = engagedDay[customer]!;
    // A date beats no date, an earlier date beats a later one.
    if (known === Infinity || known !== known || day < known) engagedDay[customer] = day;
  }
  let listed = 0;
  let withoutDate = 0;
  let withoutOrder = 0;
  for (let customer = 0; customer < engagedDay.length; customer++) {
    const day = engagedDay[customer]!;
    if (day === Infinity) continue;
    listed++;
    if (day !== day) withoutDate++;
    if (Number.isNaN(firstDay[customer])) withoutOrder++;
  }
  return { engagedDay, dated, listed, withoutDate, withoutCustomer, withoutOrder };
}
