import { call, choose, compare, minus, over, plus, text, times } from './expression';
import type { Expression } from './expression';
import { noLimit } from './missing';

export interface LimitFormulas {
  readonly low: Expression;
  readonly high: Expression;
}

/**
 * Wilson score limits of a rate: (p + z²/2n ∓ z·√(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n).
 * Exactly 0 for nobody and exactly 1 for everybody: rounding would leave ±1e-17, on which ratio limits explode.
 */
export function wilsonLimits(count: Expression, size: Expression, z: Expression): LimitFormulas {
  const rate = over(count, size);
  const centre = plus(rate, over(times(z, z), times(2, size)));
  const spread = plus(over(times(rate, minus(1, rate)), size), over(times(z, z), times(4, size, size)));
  const reach = times(z, call('SQRT', spread));
  const scale = plus(1, over(times(z, z), size));
  const known = (limit: Expression): Expression => choose(compare(size, '=', 0), text(noLimit), limit);
  return {
    low: known(choose(compare(count, '=', 0), 0, over(minus(centre, reach), scale))),
    high: known(choose(compare(count, '=', size), 1, over(plus(centre, reach), scale))),
  };
}
