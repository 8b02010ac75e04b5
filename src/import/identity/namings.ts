import { Interner } from '../interner';
import type { TabSource } from '../tabSource';
import { none } from './namedPeople';

/** Where somebody is named so for the first time; the row counts from 0 at the first row of data. */
interface Place {
  readonly source: TabSource;
  readonly row: number;
}

type Parts = readonly [customer: number, email: number, phone: number];

const firstWithContacts = 2 ** 30;
const mostOfAKind = 2 ** 26;

/**
 * The different ways in which rows name somebody: customer, e-mail address and phone number together. A row keeps the
 * number of its naming until all tabs are read and it is known who is who. A naming by the customer alone has the
 * number of the customer, so that nothing else is kept where there is nothing to join.
 */
export class Namings {
  readonly customers = new Interner();
  readonly emails = new Interner();
  readonly phones = new Interner();
  private readonly withContacts: Parts[] = [];
  private readonly places: Place[] = [];
  private readonly customersAndEmails = new Map<number, number>();
  private readonly known = new Map<number, number>();

  /** Whether any row has more than its customer. */
  get hasContacts(): boolean {
    return this.withContacts.length > 0;
  }

  get count(): number {
    return this.customers.names.length + this.withContacts.length;
  }

  /** Namings as numbers without gaps, below `count`. */
  position(naming: number): number {
    return naming < firstWithContacts ? naming : naming - firstWithContacts + this.customers.names.length;
  }

  /** Its customer, e-mail address and phone number, as the three interners number them; −1 = none. */
  partsAt(position: number): Parts {
    return this.withContacts[position - this.customers.names.length] ?? [position, none, none];
  }

  /** `null` = not kept. */
  placeAt(position: number): Place | null {
    return this.places[position - this.customers.names.length] ?? null;
  }

  /** The number of a naming; −1 when it names nobody. */
  index(customer: number, email: number, phone: number, place: Place): number {
    if (email < 0 && phone < 0) return customer;
    const first = (customer + 1) * mostOfAKind + email + 1;
    const pair = this.customersAndEmails.get(first) ?? this.customersAndEmails.size;
    this.customersAndEmails.set(first, pair);
    const whole = pair * mostOfAKind + phone + 1;
    const found = this.known.get(whole);
    if (found !== undefined) return found;
    const naming = firstWithContacts + this.withContacts.push([customer, email, phone]) - 1;
    this.known.set(whole, naming);
    this.places.push({ ...place });
    return naming;
  }
}
