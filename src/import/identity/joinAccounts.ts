import type { JoinedPeople } from './joinedPeople';
import { listedIdentifiers } from './joinList';
import { none, pairsOf, type NamedPeople } from './namedPeople';
import { Neighbours } from './neighbours';

const several = -2;

/**
 * Joins ids and e-mail addresses that other tables than the list name together.
 *
 * It begins at all customers of the list at once and goes on from row to row; where two of them meet, the identifier
 * they meet at is several people's. What no customer of the list reaches is joined as it stands.
 */
export function joinAccounts(people: NamedPeople, joined: JoinedPeople): void {
  const { id, email, kind } = people;
  const { sets, shared } = joined;
  const isOnes = (naming: number): boolean => shared[id[naming]!] === 0 && shared[email[naming]!] === 0;
  const pairs = pairsOf(people, id, email, isOnes);
  const owner = ownersFromList(people, joined, new Neighbours(kind.length, pairs));
  for (let at = 0; at < pairs.length; at += 2) {
    const [one, other] = [pairs[at]!, pairs[at + 1]!];
    if (owner[one] === none && owner[other] === none) sets.unite(one, other);
  }
  owner.forEach((customer, node) => {
    if (customer === several) shared[node] = 1;
    else if (customer !== none) sets.unite(node, customer);
  });
}

/** Identifier → the customer of the list it is reached from; −2 = several, −1 = none. */
function ownersFromList(
  people: NamedPeople,
  { sets, shared }: JoinedPeople,
  neighbours: Neighbours,
): Int32Array {
  const inList = listedIdentifiers(people, shared);
  const owner = Int32Array.from(inList, (listed, node) => (listed === 1 ? sets.root(node) : none));
  const reachedFrom = new Int32Array(owner.length).fill(none);
  let reached = Array.from(inList.keys()).filter((node) => inList[node] === 1);
  while (reached.length > 0) {
    const next: number[] = [];
    for (const from of reached) {
      for (const node of neighbours.of(from)) {
        if (owner[node] !== none) continue;
        if (reachedFrom[node] === none) next.push(node);
        if (reachedFrom[node] === none) reachedFrom[node] = owner[from]!;
        else if (reachedFrom[node] !== owner[from]) reachedFrom[node] = several;
      }
    }
    for (const node of next) owner[node] = reachedFrom[node]!;
    // Nothing is reached through an identifier of several people.
    reached = next.filter((node) => owner[node] !== several);
  }
  return owner;
}
