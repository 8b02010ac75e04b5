import type { JoinedPeople } from './joinedPeople';
import { none, pairsOf, type NamedPeople } from './namedPeople';
import { Neighbours } from './neighbours';

/** Nobody has more e-mail addresses than this at one shop; "0" and the shop's own account do. */
const mostEmails = 3;

/** A guest gets a new id at each order of some shops; whoever has more than this is the till, or the shop itself. */
const mostIds = 20;

const several = -2;

/** Joins what the customers list names together, and says which of its identifiers are several people's. */
export function joinList(people: NamedPeople, joined: JoinedPeople): void {
  const { id, email, listed } = people;
  leaveOutThoseOfMany(people, joined);
  const isOnes = (naming: number): boolean =>
    joined.shared[id[naming]!] === 0 && joined.shared[email[naming]!] === 0;
  const pairs = pairsOf(people, id, email, (naming) => listed[naming] === 1 && isOnes(naming));
  const idOf = onlyPartners(people.kind.length, pairs, 1);
  for (let at = 0; at < pairs.length; at += 2) {
    const address = pairs[at + 1]!;
    if (idOf[address] === several) joined.shared[address] = 1;
    else joined.sets.unite(pairs[at]!, address);
  }
  joinTwoLists(people, joined);
}

function leaveOutThoseOfMany({ id, email, kind, ...people }: NamedPeople, { shared }: JoinedPeople): void {
  const pairs = pairsOf({ id, email, kind, ...people }, id, email, (naming) => shared[email[naming]!] === 0);
  const neighbours = new Neighbours(kind.length, pairs);
  kind.forEach((one, node) => {
    if (one !== 'phone' && moreThan(one === 'id' ? mostEmails : mostIds, neighbours.of(node)))
      shared[node] = 1;
  });
}

function moreThan(most: number, values: Int32Array): boolean {
  if (values.length <= most) return false;
  const different: number[] = [];
  for (const value of values) {
    if (different.includes(value)) continue;
    if (different.push(value) > most) return true;
  }
  return false;
}

/**
 * For each identifier at that side of the pairs (0 or 1) the only one that stands at the other; −2 = several, −1 = none.
 */
function onlyPartners(size: number, pairs: Int32Array, side: 0 | 1): Int32Array {
  const partner = new Int32Array(size).fill(none);
  for (let at = side; at < pairs.length; at += 2) {
    const node = pairs[at]!;
    const other = pairs[at ^ 1]!;
    partner[node] = partner[node] === none || partner[node] === other ? other : several;
  }
  return partner;
}

/**
 * One list names people by id and another by e-mail address: another table that names both together joins them, when
 * neither has any other partner.
 */
function joinTwoLists(people: NamedPeople, { sets, shared }: JoinedPeople): void {
  const { id, email, kind } = people;
  const inList = listedIdentifiers(people, shared);
  const isAlone = aloneInSet(kind.length, inList, (node) => sets.root(node));
  const pairs = pairsOf(
    people,
    id,
    email,
    (naming) =>
      inList[id[naming]!] === 1 &&
      inList[email[naming]!] === 1 &&
      sets.root(id[naming]!) !== sets.root(email[naming]!),
  );
  const emailOf = onlyPartners(kind.length, pairs, 0);
  const idOf = onlyPartners(kind.length, pairs, 1);
  for (let at = 0; at < pairs.length; at += 2) {
    const [one, other] = [pairs[at]!, pairs[at + 1]!];
    if (emailOf[one] === other && idOf[other] === one && isAlone[one] === 1 && isAlone[other] === 1)
      sets.unite(one, other);
  }
}

/** 1 = an id or e-mail address of the customers list that is one person's. */
export function listedIdentifiers({ id, email, kind, listed }: NamedPeople, shared: Uint8Array): Uint8Array {
  const inList = new Uint8Array(kind.length);
  for (let naming = 0; naming < listed.length; naming++) {
    if (listed[naming] === 0) continue;
    for (const node of [id[naming]!, email[naming]!])
      if (node !== none && shared[node] === 0) inList[node] = 1;
  }
  return inList;
}

function aloneInSet(size: number, inList: Uint8Array, root: (node: number) => number): Uint8Array {
  const members = new Int32Array(size);
  for (let node = 0; node < size; node++) if (inList[node] === 1) members[root(node)]!++;
  return Uint8Array.from({ length: size }, (_, node) => (members[root(node)] === 1 ? 1 : 0));
}
