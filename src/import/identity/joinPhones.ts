import { DisjointSets } from './disjointSets';
import type { JoinedPeople } from './joinedPeople';
import { none, surest, type NamedPeople } from './namedPeople';
import { Neighbours } from './neighbours';

/** What a person is known by already, by the identifier that stands for them: two who both have one are not the same. */
interface KnownBy {
  readonly id: Uint8Array;
  readonly email: Uint8Array;
}

/**
 * Joins people by their phone numbers. A number beside two people who each have an id, or each an e-mail address, is
 * several people's; so are numbers that would make one person of two such only together.
 */
export function joinPhones(people: NamedPeople, { sets, shared }: JoinedPeople): void {
  const size = people.kind.length;
  const owners = new Neighbours(size, phonesAndPeople(people, { sets, shared }));
  const knownBy = whatIsKnown(people, { sets, shared });
  const phones = Array.from(people.kind.keys()).filter(
    (node) => people.kind[node] === 'phone' && shared[node] === 0 && owners.of(node).length > 0,
  );
  for (const phone of phones) if (isOfSeveral(owners.of(phone), knownBy)) shared[phone] = 1;
  leaveOutChains(
    phones.filter(
      (phone) => shared[phone] === 0 && owners.of(phone).some((one) => one !== owners.of(phone)[0]),
    ),
    owners,
    knownBy,
    shared,
  );
  for (const phone of phones)
    if (shared[phone] === 0) for (const owner of owners.of(phone)) sets.unite(phone, owner);
}

function phonesAndPeople(people: NamedPeople, { sets, shared }: JoinedPeople): Int32Array {
  const pairs = new Int32Array(2 * people.count);
  let count = 0;
  for (let naming = 0; naming < people.count; naming++) {
    const phone = people.phone[naming]!;
    const person = surest(people, shared, naming);
    if (phone === none || shared[phone] === 1 || person === phone) continue;
    pairs[count++] = phone;
    pairs[count++] = sets.root(person);
  }
  return pairs.subarray(0, count);
}

function whatIsKnown({ kind }: NamedPeople, { sets, shared }: JoinedPeople): KnownBy {
  const known = { id: new Uint8Array(kind.length), email: new Uint8Array(kind.length) };
  kind.forEach((one, node) => {
    if (one !== 'phone' && shared[node] === 0) known[one][sets.root(node)] = 1;
  });
  return known;
}

function isOfSeveral(owners: Int32Array, knownBy: KnownBy): boolean {
  return [knownBy.id, knownBy.email].some((has) => {
    const first = owners.find((owner) => has[owner] === 1);
    return owners.some((owner) => has[owner] === 1 && owner !== first);
  });
}

/** Joins on trial, and leaves out all numbers of a trial that made one person of several. */
function leaveOutChains(
  bridges: readonly number[],
  owners: Neighbours,
  knownBy: KnownBy,
  shared: Uint8Array,
): void {
  const trial = new DisjointSets(shared.length);
  for (const phone of bridges) for (const owner of owners.of(phone)) trial.unite(phone, owner);
  const joined = new Set(bridges.flatMap((phone) => Array.from(owners.of(phone))));
  const withOne = { id: new Set<number>(), email: new Set<number>() };
  const several = new Set<number>();
  for (const owner of joined) {
    const whole = trial.root(owner);
    for (const kind of ['id', 'email'] as const) {
      if (knownBy[kind][owner] === 0) continue;
      if (withOne[kind].has(whole)) several.add(whole);
      withOne[kind].add(whole);
    }
  }
  for (const phone of bridges) if (several.has(trial.root(phone))) shared[phone] = 1;
}
