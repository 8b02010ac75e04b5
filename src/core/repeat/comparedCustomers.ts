import type { RepeatLiftOptions, RepeatLiftRows } from '../metrics/repeatLift';
import type { FirstOrders } from './firstOrders';

export interface ComparedCustomers {
  /** By customer number: 1 engaged, 0 other, −1 not counted. */
  readonly groupOf: Int8Array;
  /** By customer number: 1 = counted, but maybe an old customer whose true first order lies before the data. */
  readonly possiblyOld: Uint8Array;
  readonly customers: number;
  readonly observed: number;
  readonly notObserved: number;
  readonly possiblyOldCustomers: number;
}

/** Who is compared with whom: engaged up to the landmark against all remaining customers seen for the whole time. */
export function comparedCustomers(
  rows: RepeatLiftRows,
  { firstDay, dataStart, dataEnd }: FirstOrders,
  engagedDay: Float64Array,
  { landmarkDays, windowDays }: RepeatLiftOptions,
): ComparedCustomers {
  const groupOf = new Int8Array(firstDay.length).fill(-1);
  const possiblyOld = new Uint8Array(firstDay.length);
  const entryFrom = rows.entryFrom ?? -Infinity;
  const entryTo = rows.entryTo ?? Infinity;
  let customers = 0;
  let observed = 0;
  let notObserved = 0;
  let possiblyOldCustomers = 0;
  for (let customer = 0; customer < firstDay.length; customer++) {
    const first = firstDay[customer]!;
    if (!(first >= entryFrom && first <= entryTo)) continue;
    customers++;
    // A customer who is older than the data has a landmark and a window nobody saw in full.
    if (first < dataStart || first + landmarkDays + windowDays > dataEnd) notObserved++;
    else if (!Number.isNaN(engagedDay[customer])) {
      observed++;
      groupOf[customer] = engagedDay[customer]! <= first + landmarkDays ? 1 : 0;
      const sinceKnown = !!rows.customerSince && !Number.isNaN(rows.customerSince[customer]);
      if (!sinceKnown && first - dataStart <= windowDays) {
        possiblyOld[customer] = 1;
        possiblyOldCustomers++;
      }
    }
  }
  return { groupOf, possiblyOld, customers, observed, notObserved, possiblyOldCustomers };
}
