import { DisjointSets } from './disjointSets';
import { joinAccounts } from './joinAccounts';
import { joinList } from './joinList';
import { joinPhones } from './joinPhones';
import type { NamedPeople } from './namedPeople';

/** Which identifiers are one person's. */
export interface JoinedPeople {
  readonly sets: DisjointSets;
  /** 1 = of several people, or of nobody: joins nothing. */
  readonly shared: Uint8Array;
}

/**
 * Who is who: identifiers that a row names together are one person's.
 *
 * The customers list decides first: an e-mail address that it gives to two ids is nobody's in particular. Then what the
 * other tables name together is joined, unless it would make one person of two customers of the list. Phone numbers
 * come last and join least: not two people who each have an id, nor two who each have an e-mail address, since
 * families share phones and tills have one of their own. Whatever joins nobody is left out of all joins at once, so that
 * neither the order of rows nor that of tabs makes a difference.
 *
 * `placeholders`: 1 = an identifier that stands for nobody.
 */
export function joinedPeople(people: NamedPeople, placeholders: Uint8Array): JoinedPeople {
  const joined = { sets: new DisjointSets(people.kind.length), shared: placeholders.slice() };
  joinList(people, joined);
  joinAccounts(people, joined);
  joinPhones(people, joined);
  return joined;
}
