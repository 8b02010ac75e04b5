import type { NumberingPlan } from './callingCodes';
import { Identifiers } from './identifiers';
import { joinedPeople, type JoinedPeople } from './joinedPeople';
import { none, surest, type NamedPeople } from './namedPeople';
import type { Namings } from './namings';

/** What names somebody: rows of the list, rows of orders, others. */
export const named = { inList: 1, inOrders: 2, elsewhere: 4 } as const;

/** Namings with what they are used for, as bits of `named` (0 = by no row that counts). */
export interface UsedNamings {
  readonly namings: Namings;
  readonly uses: Uint8Array;
}

/** Everybody who is named, and by which identifiers. */
export interface WhoIsWho extends JoinedPeople {
  readonly people: NamedPeople;
  readonly identifiers: Identifiers;
  readonly uses: Uint8Array;
  /** By group and position of a naming: its place within `people`, which holds all that are used; −1 = not used. */
  readonly places: readonly Int32Array[];
}

/** Puts the namings of all tables together and says who is who. */
export function whoIsWho(groups: readonly UsedNamings[], home: NumberingPlan | null): WhoIsWho {
  const identifiers = new Identifiers(home);
  const count = groups.reduce((sum, { uses }) => sum + uses.filter((use) => use > 0).length, 0);
  const column = (): Int32Array => new Int32Array(count).fill(none);
  const people = { count, id: column(), email: column(), phone: column(), listed: new Uint8Array(count) };
  const uses = new Uint8Array(count);
  let at = 0;
  const places = groups.map(({ namings, uses: ofGroup }) => {
    const slotsOf = identifiers.slotsIn(namings);
    const placeOf = new Int32Array(ofGroup.length).fill(none);
    for (let position = 0; position < ofGroup.length; position++) {
      if (ofGroup[position] === 0) continue;
      const { id, email, phone } = slotsOf(position);
      people.id[at] = id;
      people.email[at] = email;
      people.phone[at] = phone;
      people.listed[at] = ofGroup[position]! & named.inList ? 1 : 0;
      uses[at] = ofGroup[position]!;
      placeOf[position] = at++;
    }
    return placeOf;
  });
  const all = { ...people, kind: identifiers.kind };
  const joined = joinedPeople(all, Uint8Array.from(identifiers.placeholder));
  return { ...joined, people: all, identifiers, uses, places };
}

/** The identifier that stands for the person of a naming; −1 = it has only what several people share. */
export function personOf({ people, shared, sets }: WhoIsWho, place: number): number {
  const identifier = surest(people, shared, place);
  return identifier === none ? none : sets.root(identifier);
}

/** The same, where a row must be about somebody: what several share is then a person of its own. */
export function personOrShared(who: WhoIsWho, place: number): number {
  const person = personOf(who, place);
  if (person !== none) return person;
  const { id, email, phone } = who.people;
  return [id, email, phone].map((column) => column[place]!).find((identifier) => identifier !== none) ?? none;
}
