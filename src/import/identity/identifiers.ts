import type { NumberingPlan } from './callingCodes';
import { emailOf, identifierOf, phoneOf, type Identifier, type IdentifierKind } from './identifier';
import { none } from './namedPeople';
import type { Namings } from './namings';

/** The identifier of each kind in one naming. */
export type Slots = Record<IdentifierKind, number>;

/** Identifiers as numbers, whatever tab and column they stand in. */
export class Identifiers {
  readonly kind: IdentifierKind[] = [];
  readonly value: string[] = [];
  readonly placeholder: (0 | 1)[] = [];
  private readonly known: Readonly<Record<IdentifierKind, Map<string, number>>> = {
    id: new Map(),
    email: new Map(),
    phone: new Map(),
  };

  constructor(private readonly home: NumberingPlan | null) {}

  /**
   * A way to ask for the identifiers in a naming. Of two of the same kind the one in the column of customers counts.
   * What no column can tell is an id.
   */
  slotsIn(namings: Namings): (position: number) => Slots {
    const { customers, emails, phones } = namings;
    const any = (value: string): Identifier => identifierOf(value, this.home);
    const own = this.numbersOf(customers.names, any);
    const address = this.numbersOf(emails.names, emailOf);
    const number = this.numbersOf(phones.names, (value) => phoneOf(value, this.home));
    const otherwise = [this.numbersOf(emails.names, any), this.numbersOf(phones.names, any)] as const;
    return (position) => {
      const slots = { id: none, email: none, phone: none };
      const [email, phone] = [namings.partAt(position, 1), namings.partAt(position, 2)];
      this.take(slots, own(namings.partAt(position, 0)));
      this.take(slots, address(email));
      this.take(slots, number(phone));
      if (slots.id === none && slots.email === none && slots.phone === none)
        this.take(slots, email < 0 ? otherwise[1](phone) : otherwise[0](email));
      return slots;
    };
  }

  private take(slots: Slots, identifier: number): void {
    if (identifier === none) return;
    const kind = this.kind[identifier]!;
    if (slots[kind] === none) slots[kind] = identifier;
  }

  /** Each name is looked into once, however many rows have it. */
  private numbersOf(
    names: readonly string[],
    read: (value: string) => Identifier | null,
  ): (index: number) => number {
    const notYet = -2;
    const numbers = new Int32Array(names.length).fill(notYet);
    return (index) => {
      if (index < 0) return none;
      if (numbers[index] !== notYet) return numbers[index]!;
      const identifier = read(names[index]!);
      return (numbers[index] = identifier === null ? none : this.numberOf(identifier));
    };
  }

  private numberOf({ kind, value, isPlaceholder }: Identifier): number {
    const found = this.known[kind].get(value);
    if (found !== undefined) return found;
    this.known[kind].set(value, this.kind.length);
    this.value.push(value);
    this.placeholder.push(isPlaceholder ? 1 : 0);
    return this.kind.push(kind) - 1;
  }
}
