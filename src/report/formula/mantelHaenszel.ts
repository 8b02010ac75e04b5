import { any, call, choose, compare, minus, over, plus, range, ref, text, times } from './expression';
import type { Expression } from './expression';
import { noLimit } from './missing';
import type { LimitFormulas } from './wilsonLimits';

/** One stratum's counts; or columns of them, inside a sum over rows. */
export type StratumCounts = Readonly<Record<keyof StratumKeys, Expression>>;

/** Keys of one stratum's counts. */
export interface StratumKeys {
  readonly successesA: string;
  readonly sizeA: string;
  readonly successesB: string;
  readonly sizeB: string;
}

export interface StratumParts {
  /** a·n₀ ÷ N: what the stratum adds to the ratio's upper part. */
  readonly partA: Expression;
  /** c·n₁ ÷ N: what it adds to the lower part. */
  readonly partB: Expression;
  /** (n₁n₀(a+c) − acN) ÷ N²: what it adds to the spread. */
  readonly spread: Expression;
}

/** People of a stratum to divide by: 1 for nobody, whose part is 0. A sum over rows takes no IF. */
export const peopleToDivideBy = ({ sizeA, sizeB }: StratumCounts): Expression => {
  const people = plus(sizeA, sizeB);
  return plus(people, compare(people, '=', 0));
};

/** What a stratum adds to the common ratio and its error; from columns, what each row adds. */
export function stratumWeights(counts: StratumCounts): StratumParts {
  const { successesA: a, sizeA: nA, successesB: c, sizeB: nB } = counts;
  const people = peopleToDivideBy(counts);
  return {
    partA: over(times(a, nB), people),
    partB: over(times(c, nA), people),
    spread: over(minus(times(nA, nB, plus(a, c)), times(a, c, plus(nA, nB))), times(people, people)),
  };
}

export function stratumParts({ successesA, sizeA, successesB, sizeB }: StratumKeys): StratumParts {
  return stratumWeights({
    successesA: ref(successesA),
    sizeA: ref(sizeA),
    successesB: ref(successesB),
    sizeB: ref(sizeB),
  });
}

/** Keys of the first and last stratum's cells, down a column. */
export interface ColumnKeys {
  readonly from: string;
  readonly to: string;
}

export const columnSum = ({ from, to }: ColumnKeys): Expression => call('SUM', range(from, to));

/** Mantel–Haenszel ratio: ΣpartA ÷ ΣpartB; not defined when nobody of B succeeded in an informative stratum. */
export function mantelHaenszelRatio(sumA: string, sumB: string): Expression {
  return choose(compare(ref(sumB), '=', 0), text(noLimit), over(ref(sumA), ref(sumB)));
}

/** Standard error of the logarithm of the ratio (Greenland and Robins): √(Σspread ÷ (ΣpartA·ΣpartB)). */
export function greenlandRobinsError(sumA: string, sumB: string, sumSpread: string): Expression {
  return choose(
    any(
      compare(ref(sumA), '=', 0),
      compare(ref(sumB), '=', 0),
      // Everybody succeeded: the formula gives 0, but the ratio is not known exactly.
      compare(ref(sumSpread), '<=', 0),
    ),
    text(noLimit),
    call('SQRT', over(ref(sumSpread), times(ref(sumA), ref(sumB)))),
  );
}

/** ratio × e^(∓z·standard error). */
export function greenlandRobinsLimits(ratio: string, logError: string, z: Expression): LimitFormulas {
  const limit = (sign: 1 | -1): Expression =>
    choose(
      compare(ref(logError), '=', text(noLimit)),
      text(noLimit),
      times(ref(ratio), call('EXP', times(sign, z, ref(logError)))),
    );
  return { low: limit(-1), high: limit(1) };
}
