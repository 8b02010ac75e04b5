import { none } from './namedPeople';
import type { Namings } from './namings';
import { personOf, personOrShared, type WhoIsWho } from './whoIsWho';

/** People of some tables as numbers without gaps, in the order of their rows. */
export class NumberedPeople {
  /** `names[index]`: an e-mail address where there is one, else an id, else a phone number. */
  readonly names: string[] = [];
  /** By identifier: the number of its person; −1 = not one of these. */
  readonly numberOf: Int32Array;
  private readonly nameOf: Int32Array;

  constructor(
    private readonly who: WhoIsWho,
    private readonly namings: Namings,
    private readonly places: Int32Array,
  ) {
    this.numberOf = new Int32Array(who.people.kind.length).fill(none);
    this.nameOf = bestNames(who);
  }

  /** Rows of namings as rows of people. A row with nothing but a shared identifier is `'nobody'`'s, or a person of its own. */
  rows(namings: Int32Array, onlyShared: 'nobody' | 'somebody'): Int32Array {
    const person = onlyShared === 'nobody' ? personOf : personOrShared;
    return namings.map((naming) => {
      const one = naming < 0 ? none : person(this.who, this.places[this.namings.position(naming)]!);
      return one === none ? none : this.number(one);
    });
  }

  private number(person: number): number {
    if (this.numberOf[person] === none)
      this.numberOf[person] = this.names.push(this.who.identifiers.value[this.nameOf[person]!]!) - 1;
    return this.numberOf[person]!;
  }
}

const rank = { email: 0, id: 1, phone: 2 } as const;

/** By identifier: the one of its person to call them by, whatever the order of rows. */
function bestNames({ identifiers: { kind, value }, sets, shared }: WhoIsWho): Int32Array {
  const best = Int32Array.from(kind, (_, node) => node);
  kind.forEach((one, node) => {
    if (shared[node] === 1) return;
    const root = sets.root(node);
    const known = best[root]!;
    const difference = rank[one] - rank[kind[known]!];
    if (difference < 0 || (difference === 0 && value[node]! < value[known]!)) best[root] = node;
  });
  return best;
}
