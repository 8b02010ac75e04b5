import { between } from './draws';
import type { Random } from './draws';
import type { SampleCustomer } from './sampleCustomers';
import { firstDay, lastDay, openDay } from './year';

export interface SampleStep {
  readonly day: number;
  readonly email: string;
  readonly stage: string;
}

const enquiryCount = 130;

/** Stages of a cake made to order: the share that gets there from the stage before, and after how many days. */
const stages: readonly {
  readonly name: string;
  readonly share: number;
  readonly days: readonly [number, number];
}[] = [
  { name: 'Enquiry', share: 1, days: [0, 0] },
  { name: 'Offer sent', share: 0.78, days: [0, 3] },
  { name: 'Order', share: 0.58, days: [1, 9] },
  { name: 'Second order', share: 0.36, days: [25, 110] },
];

export function sampleEnquiries(customers: readonly SampleCustomer[], random: Random): SampleStep[] {
  const steps: SampleStep[] = [];
  for (const { email } of customers.slice(0, enquiryCount)) {
    let day = firstDay + Math.floor(between(random, 3, 350));
    for (const { name, share, days } of stages) {
      if (random() >= share) break;
      day = openDay(day + Math.floor(between(random, ...days)));
      if (day > lastDay) break;
      steps.push({ day, email, stage: name });
    }
  }
  return steps.sort((a, b) => a.day - b.day);
}
