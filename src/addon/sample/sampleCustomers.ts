import { between, oneOf } from './draws';
import type { Random } from './draws';
import { firstDay, lastDay, openDay } from './year';

export interface SampleCustomer {
  readonly email: string;
  readonly firstOrder: number;
  /** `null` = never joined a list, followed or talked. */
  readonly engagedSince: number | null;
  readonly channel: 'Instagram' | 'Newsletter' | 'WhatsApp' | 'In person';
  readonly gap: number;
  readonly engagedGap: number;
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
/** Mean days between two visits, before and after joining, and how many join. */
interface Kind {
  readonly gap: number;
  readonly engagedGap: number;
  readonly joins: number;
}

const regular: Kind = { gap: 58, engagedGap: 40, joins: 0.7 };
const occasional: Kind = { gap: 330, engagedGap: 120, joins: 0.56 };
const passing: Kind = { gap: 1500, engagedGap: 320, joins: 0.46 };

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
  const draw = random();
  const kind = draw < 0.22 ? regular : draw < 0.62 ? occasional : passing;
  const joins = random() < kind.joins;
  const afterDays = random() < 0.8 ? between(random, 0, 24) : between(random, 35, 160);
  const joined = firstOrder + Math.floor(afterDays);
  return {
    email,
    firstOrder,
    engagedSince: joins && joined <= lastDay ? joined : null,
    channel: oneOf(random, ['Newsletter', 'Newsletter', 'WhatsApp', 'Instagram', 'In person']),
    gap: kind.gap,
    engagedGap: kind.engagedGap,
  };
}
