import { Failure } from '../core/failure';
import type { Stratum } from '../core/metrics/liftTest';

/** Four columns of counts as one stratum a row; refuses more successes than people and a group without anybody. */
export function strataFromColumns(
  successesA: Float64Array,
  sizesA: Float64Array,
  successesB: Float64Array,
  sizesB: Float64Array,
): Stratum[] {
  refuseTooManySuccesses(successesA, sizesA, 'success_a');
  refuseTooManySuccesses(successesB, sizesB, 'success_b');
  if (sizesA.every((size) => size === 0)) throw new Failure('EMPTY_GROUP', { where: 'n_a' });
  if (sizesB.every((size) => size === 0)) throw new Failure('EMPTY_GROUP', { where: 'n_b' });
  return Array.from(successesA, (successes, row) => ({
    successesA: successes,
    sizeA: sizesA[row]!,
    successesB: successesB[row]!,
    sizeB: sizesB[row]!,
  }));
}

export function refuseTooManySuccesses(successes: Float64Array, sizes: Float64Array, where: string): void {
  const row = successes.findIndex((count, at) => count > sizes[at]!);
  if (row < 0) return;
  throw new Failure('MORE_SUCCESSES_THAN_PEOPLE', {
    where,
    row: row + 1,
    given: successes[row]!,
    people: sizes[row]!,
  });
}
