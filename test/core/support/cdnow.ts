import type { RepeatLiftRows } from '../../../src/core/metrics/repeatLift';
import { referenceText } from './referenceResults';

const DAY = 86_400_000;

/** Days since 1970; blank = NaN. */
export function dayNumber(text: string | undefined): number {
  return text === undefined || text === '' ? NaN : Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / DAY;
}

export function csvRows(path: string): string[][] {
  const lines = referenceText(path).trim().split(/\r?\n/);
  return lines.slice(1).map((line) => line.split(','));
}

/** Texts as numbers in the order of their appearance; blank = −1. */
export function numbering() {
  const numberOf = new Map<string, number>();
  const names: string[] = [];
  const key = (text: string): number => {
    if (text === '') return -1;
    let index = numberOf.get(text);
    if (index === undefined) {
      index = names.push(text) - 1;
      numberOf.set(text, index);
    }
    return index;
  };
  return { key, names };
}

export interface NamedRows {
  readonly rows: RepeatLiftRows;
  readonly names: readonly string[];
}

/** CDNOW orders with the boundary orders and the seeded engaged list of test/reference/repeat-lift. */
export function cdnowWithEngagedList(withCustomerSince: boolean): NamedRows {
  const orders = [...csvRows('cdnow_sample.csv'), ...csvRows('repeat-lift/boundary_orders.csv')];
  const engaged = csvRows('repeat-lift/engaged.csv');
  const { key, names } = numbering();
  const orderCustomer = Int32Array.from(orders, ([customer]) => key(customer!));
  const engagedCustomer = Int32Array.from(engaged, ([customer]) => key(customer!));
  let customerSince: Float64Array | null = null;
  if (withCustomerSince) {
    customerSince = new Float64Array(names.length).fill(NaN);
    for (const [customer, since] of csvRows('repeat-lift/customer_since.csv')) {
      customerSince[key(customer!)] = dayNumber(since);
    }
  }
  const rows = {
    customerCount: names.length,
    orderCustomer,
    orderDay: Float64Array.from(orders, ([, date]) => dayNumber(date)),
    engagedCustomer,
    engagedDay: Float64Array.from(engaged, ([, date]) => dayNumber(date)),
    customerSince,
  };
  return { rows, names };
}
