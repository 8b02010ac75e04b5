import { all, any, call, choose, compare, minus, over, plus, ref, text, times } from './expression';
import type { Expression } from './expression';
import { noLimit } from './missing';
import type { LimitFormulas } from './wilsonLimits';

/** Keys of the cells that hold one group's rate and its Wilson limits. */
export interface RateKeys {
  readonly rate: string;
  readonly low: string;
  readonly high: string;
}

const square = (operand: Expression): Expression => times(operand, operand);

const nobody = (a: RateKeys, b: RateKeys): Expression =>
  all(compare(ref(a.rate), '=', 0), compare(ref(b.rate), '=', 0));

const bothKnown = (a: RateKeys, b: RateKeys, limit: Expression): Expression =>
  choose(
    any(compare(ref(a.low), '=', text(noLimit)), compare(ref(b.low), '=', text(noLimit))),
    text(noLimit),
    limit,
  );

/** Newcombe's limits of rate A − rate B: d − √((a−aₗ)² + (bᵤ−b)²) and d + √((aᵤ−a)² + (b−bₗ)²). */
export function newcombeLimits(a: RateKeys, b: RateKeys): LimitFormulas {
  const difference = minus(ref(a.rate), ref(b.rate));
  const down = plus(square(minus(ref(a.rate), ref(a.low))), square(minus(ref(b.high), ref(b.rate))));
  const up = plus(square(minus(ref(a.high), ref(a.rate))), square(minus(ref(b.rate), ref(b.low))));
  return {
    low: bothKnown(a, b, minus(difference, call('SQRT', down))),
    high: bothKnown(a, b, plus(difference, call('SQRT', up))),
  };
}

/**
 * MOVER-R limits of rate A ÷ rate B (Donner and Zou). The lower one is written as aₗ(2a−aₗ) ÷ (ab + √…), which is the
 * usual form with its difference of near-equal terms removed; it also holds when nobody of B succeeded. There is no
 * upper limit then, and none at all when nobody succeeded. What is under the root, (ab)² − aₗ(2a−aₗ)·bᵤ(2b−bᵤ), is
 * written as the equal sum of squares: LibreOffice takes a difference in the last digits for 0.
 */
export function moverRatioLimits(a: RateKeys, b: RateKeys): LimitFormulas {
  const product = times(ref(a.rate), ref(b.rate));
  const reach = (rate: string, limit: string): Expression =>
    times(ref(limit), minus(times(2, ref(rate)), ref(limit)));
  const lowOfA = reach(a.rate, a.low);
  const lowOfB = reach(b.rate, b.low);
  const under = (one: Expression, other: Expression, reached: Expression): Expression =>
    call('SQRT', plus(square(one), times(square(other), reached)));
  const downA = minus(ref(a.rate), ref(a.low));
  const upB = minus(ref(b.high), ref(b.rate));
  const upA = minus(ref(a.high), ref(a.rate));
  const downB = minus(ref(b.rate), ref(b.low));
  const low = over(lowOfA, plus(product, under(times(ref(b.rate), downA), upB, lowOfA)));
  const high = over(plus(product, under(times(ref(a.rate), downB), upA, lowOfB)), lowOfB);
  return {
    low: bothKnown(a, b, choose(nobody(a, b), text(noLimit), choose(compare(ref(a.low), '=', 0), 0, low))),
    high: bothKnown(a, b, choose(compare(ref(b.low), '=', 0), text(noLimit), high)),
  };
}
