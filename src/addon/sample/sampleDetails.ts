import { oneOf } from './draws';
import type { Random } from './draws';
import type { SampleCustomer } from './sampleCustomers';
import { firstDay } from './year';

/** What the bakery noted about a customer beside the orders. */
export interface SampleDetails {
  readonly segment: string;
  readonly source: string;
  /** E-mail of the customer who recommended the bakery, or ''. */
  readonly referredBy: string;
  /** Drawn by lot for the summer letter: who gets it and who does not; '' = came later. */
  readonly group: '' | 'Letter' | 'Hold-out';
}

/** The day the summer letter went out: 1 August. */
export const letterDay = firstDay + 212;

/** Days between two visits of those who come often: offices and cafés are more of them. */
const frequentGap = 60;

export function sampleDetails(customers: readonly SampleCustomer[], random: Random): SampleDetails[] {
  return customers.map((customer) => {
    const referredBy = random() < 0.19 ? earlierCustomer(customer, customers, random) : '';
    return {
      segment: segmentOf(customer, random),
      source: referredBy === '' ? oneOf(random, ['Walk-in', 'Walk-in', 'Instagram', 'Website']) : 'Friend',
      referredBy,
      group: customer.firstOrder > letterDay ? '' : oneOf(random, ['Letter', 'Hold-out']),
    };
  });
}

function segmentOf({ gap }: SampleCustomer, random: Random): string {
  const business = random() < (gap <= frequentGap ? 0.6 : 0.22);
  return business ? oneOf(random, ['Office', 'Office', 'Café']) : 'Household';
}

function earlierCustomer(
  { firstOrder }: SampleCustomer,
  customers: readonly SampleCustomer[],
  random: Random,
): string {
  const earlier = customers.filter((other) => other.firstOrder < firstOrder);
  return earlier[Math.floor(random() * earlier.length)]?.email ?? '';
}
