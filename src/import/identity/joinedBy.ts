import type { NumberedPeople } from './numberedPeople';
import { none } from './namedPeople';
import { named, personOf, type WhoIsWho } from './whoIsWho';

const both = named.inList | named.inOrders;
const otherwise = 4;

/** By number of a person: the strongest kind of identifier that stands in the list and in orders; see `Identity`. */
export function joinedBy(who: WhoIsWho, { names, numberOf }: NumberedPeople): Uint8Array {
  const { people, shared, sets, uses } = who;
  const usesOf = new Uint8Array(people.kind.length);
  const found = new Uint8Array(names.length);
  const ofPerson = new Uint8Array(names.length);
  for (let naming = 0; naming < people.count; naming++) {
    const person = personOf(who, naming);
    if (person !== none && numberOf[person] !== none) ofPerson[numberOf[person]!]! |= uses[naming]!;
    if (people.id[naming] !== none) usesOf[people.id[naming]!]! |= uses[naming]!;
    if (people.email[naming] !== none) usesOf[people.email[naming]!]! |= uses[naming]!;
    if (people.phone[naming] !== none) usesOf[people.phone[naming]!]! |= uses[naming]!;
  }
  people.kind.forEach((kind, node) => {
    const person = shared[node] === 1 ? none : numberOf[sets.root(node)]!;
    if (person === none || (usesOf[node]! & both) !== both) return;
    const code = codes[kind];
    if (found[person] === 0 || code < found[person]!) found[person] = code;
  });
  return found.map((code, person) => code || ((ofPerson[person]! & both) === both ? otherwise : 0));
}

const codes = { id: 1, email: 2, phone: 3 } as const;
