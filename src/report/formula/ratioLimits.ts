import { call, choose, compare, minus, plus, ref, text } from './expression';
import type { Expression } from './expression';
import { isMissing, noLimit } from './missing';

/**
 * The limits of a ratio of two sums over posts, from its reach to each side. A rate of reactions is not below 0, unless
 * more were taken back than given.
 */
export function ratioLimits(rate: string, reach: string): { low: Expression; high: Expression } {
  const known = (limit: Expression): Expression => choose(isMissing(reach), text(noLimit), limit);
  const lower = minus(ref(rate), ref(reach));
  return {
    low: known(choose(compare(ref(rate), '<', 0), lower, call('MAX', 0, lower))),
    high: known(plus(ref(rate), ref(reach))),
  };
}
