import type { IdentifierKind } from './identifier';

/** No identifier of that kind. */
export const none = -1;

/**
 * The different ways in which the rows name somebody: each with up to one identifier of a kind, as numbers that all
 * kinds share.
 */
export interface NamedPeople {
  readonly count: number;
  readonly id: Int32Array;
  readonly email: Int32Array;
  readonly phone: Int32Array;
  /** 1 = a row of the customers list names somebody so. */
  readonly listed: Uint8Array;
  /** By identifier. */
  readonly kind: readonly IdentifierKind[];
}

/** Pairs of identifiers that one row names together: one, other, one, other … */
export function pairsOf(
  people: NamedPeople,
  one: Int32Array,
  other: Int32Array,
  counts: (naming: number) => boolean,
): Int32Array {
  const pairs = new Int32Array(2 * people.count);
  let size = 0;
  for (let naming = 0; naming < people.count; naming++) {
    if (one[naming] === none || other[naming] === none || !counts(naming)) continue;
    pairs[size++] = one[naming]!;
    pairs[size++] = other[naming]!;
  }
  return pairs.subarray(0, size);
}

/** The strongest identifier of a naming that is one person's; −1 = it has none. */
export function surest({ id, email, phone }: NamedPeople, shared: Uint8Array, naming: number): number {
  if (id[naming] !== none && shared[id[naming]!] === 0) return id[naming]!;
  if (email[naming] !== none && shared[email[naming]!] === 0) return email[naming]!;
  return phone[naming] !== none && shared[phone[naming]!] === 0 ? phone[naming]! : none;
}
