import { between, oneOf } from './draws';
import type { Random } from './draws';
import { firstDay, lastDay, openDay } from './year';

export interface SampleCustomer {
  readonly email: string;
  readonly firstOrder: number;
  /** `null` = never joined a list, followed or talked. */
  readonly engagedSince: number | null;
  readonly channel: 'Instagram' | 'Newsletter' | 'WhatsApp' | 'In person';
  /** Mean days between two visits of this customer, when not engaged. */
  readonly meanGap: number;
}

const firstNames = (
  'amal anna ben carla chen dario elif emma farid greta hana ivo jana kofi lena luca mara milo nadia noor ' +
  'olga omar pia rosa sami tara theo uma vera yusuf'
).split(' ');
const lastNames =
  'abel baum costa dietz eder falk gomez haas ibsen jung kern lang moser nagel okafor peeters quist riedl sauer tanaka'.split(
    ' ',
  );

const customerCount = 220;
const regularGap = 45;
const occasionalGap = 280;
const passingGap = 1500;

/** Customers of a bakery that opened in January; people who come often are also likelier to join its lists. */
export function sampleCustomers(random: Random): SampleCustomer[] {
  const emails = new Set<string>();
  while (emails.size < customerCount) {
    const first = firstNames[Math.floor(random() * firstNames.length)];
    const last = lastNames[Math.floor(random() * lastNames.length)];
    emails.add(`${first}.${last}@example.com`);
  }
  return [...emails].map((email) => customer(email, random));
}

function customer(email: string, random: Random): SampleCustomer {
  const early = random() < 0.66;
  const arrival = early ? between(random, 0, 153) : between(random, 154, 350);
  const firstOrder = openDay(firstDay + Math.floor(arrival));
  const kind = random();
  const meanGap = kind < 0.24 ? regularGap : kind < 0.64 ? occasionalGap : passingGap;
  const joins = random() < (meanGap === regularGap ? 0.55 : meanGap === occasionalGap ? 0.42 : 0.3);
  const afterDays = random() < 0.8 ? between(random, 0, 24) : between(random, 35, 160);
  const joined = firstOrder + Math.floor(afterDays);
  return {
    email,
    firstOrder,
    engagedSince: joins && joined <= lastDay ? joined : null,
    channel: oneOf(random, ['Newsletter', 'Newsletter', 'WhatsApp', 'Instagram', 'In person']),
    meanGap,
  };
}
