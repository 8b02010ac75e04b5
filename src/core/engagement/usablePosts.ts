import { assertSameLength } from '../assertSameLength';
import { Failure } from '../failure';

/** A row a post. NaN = blank. */
export interface PostRows {
  readonly interactions: Float64Array;
  /** Reach, impressions or followers: what the interactions are divided by. */
  readonly base: Float64Array;
}

export interface UsablePosts extends PostRows {
  /** Row of each post in what was given. */
  readonly row: Int32Array;
  readonly rowsLeftOut: number;
}

/** Posts whose base is known, be it 0; blank interactions beside it are 0. A reaction of nobody knows how many has no rate. */
export function usablePosts({ interactions, base }: PostRows): UsablePosts {
  assertSameLength('base', base, 'interactions', interactions);
  const rows: number[] = [];
  for (let row = 0; row < base.length; row++) {
    if (base[row]! < 0)
      throw new Failure('OUT_OF_LIMITS', {
        where: 'base',
        row: row + 1,
        expected: '0 or more',
        given: base[row]!,
      });
    if (!Number.isNaN(base[row])) rows.push(row);
  }
  return {
    interactions: Float64Array.from(rows, (row) => interactions[row]! || 0),
    base: Float64Array.from(rows, (row) => base[row]!),
    row: Int32Array.from(rows),
    rowsLeftOut: base.length - rows.length,
  };
}
