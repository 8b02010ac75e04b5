import { between, oneOf, rounded, waitingDays } from './draws';
import type { Random } from './draws';
import type { SampleCustomer } from './sampleCustomers';
import { firstDay, lastDay, openDay } from './year';

export interface SampleOrder {
  readonly day: number;
  readonly email: string;
  readonly amount: number;
  readonly refund: number | null;
  readonly source: string;
  /** Money taken off. */
  readonly discount: number | null;
  readonly discountCode: string;
}

const springOffer = { from: firstDay + 105, to: firstDay + 118, code: 'SPRING10', discount: 0.1 };
const welcome = { code: 'WELCOME', discount: 0.15 };

export function sampleOrders(customers: readonly SampleCustomer[], random: Random): SampleOrder[] {
  const orders = customers.flatMap((customer) => ordersOf(customer, random));
  return orders.sort((a, b) => a.day - b.day || (a.email < b.email ? -1 : 1));
}

function ordersOf(customer: SampleCustomer, random: Random): SampleOrder[] {
  const orders: SampleOrder[] = [];
  let day = customer.firstOrder;
  while (day <= lastDay) {
    orders.push(order(customer, day, orders.length === 0, random));
    const engaged = customer.engagedSince !== null && customer.engagedSince <= day + 7;
    day = openDay(day + Math.max(3, waitingDays(random, engaged ? customer.engagedGap : customer.gap)));
  }
  return orders;
}

function order(customer: SampleCustomer, day: number, first: boolean, random: Random): SampleOrder {
  const cake = random() < 0.08;
  const amount = rounded(cake ? between(random, 70, 180) : between(random, 14, 62), 0.05);
  const engaged = customer.engagedSince !== null && customer.engagedSince <= day;
  const inOffer = day >= springOffer.from && day <= springOffer.to && random() < 0.5;
  const refund = random() < 0.015 ? rounded(amount / 2, 0.05) : null;
  const source =
    engaged && random() < 0.6 ? customer.channel : oneOf(random, ['Walk-in', 'Walk-in', 'Website']);
  const discountCode = inOffer ? springOffer.code : first && random() < 0.1 ? welcome.code : '';
  const share = inOffer ? springOffer.discount : discountCode === '' ? 0 : welcome.discount;
  // The amount is what was paid: so much less than the price before the discount.
  const discount = share === 0 ? null : rounded((amount * share) / (1 - share), 0.05);
  return { day, email: customer.email, amount, refund, source, discount, discountCode };
}
