import { all, call, choose, compare, minus, over, plus, ref, text, times } from './expression';
import type { Expression } from './expression';
import { peopleToDivideBy } from './mantelHaenszel';
import type { StratumCounts } from './mantelHaenszel';
import { isMissing, noLimit, notDefined } from './missing';
import type { LimitFormulas } from './wilsonLimits';

export interface DifferenceParts {
  /** nA·nB ÷ N: how much a stratum counts. */
  readonly weight: Expression;
  /** The two parts of the error of Sato (1989). */
  readonly satoP: Expression;
  readonly satoQ: Expression;
  /** nA·nB·m·(N − m) ÷ (N²·(N − 1)): how far chance moves the successes of a (Cochran, Mantel and Haenszel). */
  readonly variance: Expression;
}

/** What a stratum adds to the common difference and its error; from columns, what each row adds. */
export function differenceWeights(counts: StratumCounts): DifferenceParts {
  const { successesA: a, sizeA: nA, successesB: b, sizeB: nB } = counts;
  const people = peopleToDivideBy(counts);
  const squared = times(people, people);
  const [everybody, successes] = [plus(nA, nB), plus(a, b)];
  // N − 1, or something above 0 for fewer than two people, who add nothing.
  const lessOne = plus(minus(everybody, 1), times(2, compare(everybody, '<', 2)));
  const successesPart = minus(times(nA, nA, b), times(nB, nB, a));
  const sizesPart = over(times(nA, nB, minus(nB, nA)), 2);
  return {
    weight: over(times(nA, nB), people),
    satoP: over(plus(successesPart, sizesPart), squared),
    satoQ: over(over(plus(times(a, minus(nB, b)), times(b, minus(nA, a))), people), 2),
    variance: over(times(nA, nB, successes, minus(everybody, successes)), times(squared, lessOne)),
  };
}

/** (ΣsA·nB ÷ N − ΣsB·nA ÷ N) ÷ ΣnA·nB ÷ N: rate A − rate B among alike. */
export const commonDifference = (sumA: string, sumB: string, weight: string): Expression =>
  choose(compare(ref(weight), '=', 0), text(notDefined), over(minus(ref(sumA), ref(sumB)), ref(weight)));

/** The square of its standard error. */
export const satoVariance = (difference: string, satoP: string, satoQ: string, weight: string): Expression =>
  choose(
    isMissing(difference),
    text(noLimit),
    over(plus(times(ref(difference), ref(satoP)), ref(satoQ)), times(ref(weight), ref(weight))),
  );

/** difference ∓ z·standard error, within −1 and 1; none where the error is 0. */
export function satoLimits(difference: string, variance: string, z: Expression): LimitFormulas {
  const reach = times(z, call('SQRT', ref(variance)));
  const known = (limit: Expression): Expression =>
    choose(isMissing(variance), text(noLimit), choose(compare(ref(variance), '<=', 0), text(noLimit), limit));
  return {
    low: known(call('MAX', -1, minus(ref(difference), reach))),
    high: known(call('MIN', 1, plus(ref(difference), reach))),
  };
}

/** 1: the whole interval lies above the value that means "no effect"; −1: below; 0: neither. */
export const sideOf = (
  { low, high }: Readonly<Record<'low' | 'high', string>>,
  nullValue: number,
): Expression =>
  choose(
    all(compare(ref(low), '<>', text(noLimit)), compare(ref(low), '>', nullValue)),
    1,
    choose(all(compare(ref(high), '<>', text(noLimit)), compare(ref(high), '<', nullValue)), -1, 0),
  );
