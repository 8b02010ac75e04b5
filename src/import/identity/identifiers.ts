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

  /** Of two of the same kind the one in the column of customers counts. What no column can tell is an id. */
  slotsOf(namings: Namings, position: number): Slots {
    const slots = { id: none, email: none, phone: none };
    const [customer, email, phone] = namings.partsAt(position);
    const nameOf = (names: readonly string[], index: number): string => (index < 0 ? '' : names[index]!);
    const own = nameOf(namings.customers.names, customer);
    const address = nameOf(namings.emails.names, email);
    const number = nameOf(namings.phones.names, phone);
    this.take(slots, own === '' ? null : identifierOf(own, this.home));
    this.take(slots, emailOf(address));
    this.take(slots, phoneOf(number, this.home));
    if (Object.values(slots).every((slot) => slot === none))
      this.take(slots, identifierOf(address || number, this.home));
    return slots;
  }

  private take(slots: Slots, identifier: Identifier | null): void {
    if (identifier === null || slots[identifier.kind] !== none) return;
    slots[identifier.kind] = this.numberOf(identifier);
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
