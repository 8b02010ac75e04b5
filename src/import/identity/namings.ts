import { Interner } from '../interner';
import type { TabSource } from '../tabSource';
import { isNobody } from './identifier';
import { none } from './namedPeople';
import { TripleTable } from './tripleTable';

/** Where somebody is named so for the first time; the row counts from 0 at the first row of data. */
interface Place {
  readonly source: TabSource;
  readonly row: number;
}

const firstWithContacts = 2 ** 30;

/**
 * The different ways in which rows name somebody: customer, e-mail address and phone number together. A row keeps the
 * number of its naming until all tabs are read and it is known who is who. A naming by the customer alone has the
 * number of the customer, so that nothing else is kept where there is nothing to join.
 */
export class Namings {
  readonly customers = new Interner();
  readonly emails = new Interner();
  readonly phones = new Interner();
  private readonly withContacts = new TripleTable();
  private readonly sources: TabSource[] = [];
  private readonly rows: number[] = [];

  /** Whether any row has more than its customer. */
  get hasContacts(): boolean {
    return this.withContacts.count > 0;
  }

  get count(): number {
    return this.customers.names.length + this.withContacts.count;
  }

  /** Namings as numbers without gaps, below `count`. */
  position(naming: number): number {
    return naming < firstWithContacts ? naming : naming - firstWithContacts + this.customers.names.length;
  }

  /** Its customer, e-mail address and phone number (0, 1, 2), as the three interners number them; −1 = none. */
  partAt(position: number, part: 0 | 1 | 2): number {
    const triple = position - this.customers.names.length;
    if (triple < 0) return part === 0 ? position : none;
    return this.withContacts.partOf(triple, part);
  }

  /** Whether it holds only what stands for nobody: "walk-in", noreply@. Phone numbers are taken for somebody's. */
  isNobody(position: number): boolean {
    if (this.partAt(position, 2) >= 0) return false;
    const [customer, email] = [this.partAt(position, 0), this.partAt(position, 1)];
    return (
      (customer < 0 || isNobody(this.customers.names[customer]!)) &&
      (email < 0 || isNobody(this.emails.names[email]!))
    );
  }

  /** `null` = not kept. */
  placeAt(position: number): Place | null {
    const triple = position - this.customers.names.length;
    return triple < 0 ? null : { source: this.sources[triple]!, row: this.rows[triple]! };
  }

  /** The number of a naming; −1 when it names nobody. */
  index(customer: number, email: number, phone: number, source: TabSource, row: number): number {
    if (email < 0 && phone < 0) return customer;
    const triple = this.withContacts.index(customer, email, phone);
    if (triple === this.rows.length) {
      this.sources.push(source);
      this.rows.push(row);
    }
    return firstWithContacts + triple;
  }
}
