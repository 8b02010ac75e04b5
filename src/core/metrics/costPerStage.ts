import { assertSameLength } from '../assertSameLength';
import { Failure } from '../failure';

export interface StageCost {
  readonly count: number;
  /** Spent on this stage alone. */
  readonly cost: number;
  /** Spent on this stage and all before it. */
  readonly costSoFar: number;
  /** Cost so far for each person who reached this stage; `null` when nobody did. */
  readonly cumulative: number | null;
  /** Cost of this stage alone for each of them. */
  readonly own: number | null;
}

/**
 * What has one person at each stage cost, all stages before included?
 *
 * Formula: the sum of the costs up to a stage ÷ the people who reached it; `own` takes the stage's cost alone.
 * A blank cost (NaN) counts as 0. A stage nobody reached has only the cost so far.
 *
 * Assumes that the costs of a stage were spent on moving people into it. An average: the next customer may cost
 * more than the last.
 *
 * Reference: https://en.wikipedia.org/wiki/Cost_per_action
 *
 * @example costPerStage(Float64Array.of(8200, 1150, 138, 41), Float64Array.of(400, 150, 90, 80))
 * // cumulative: 0.048780, 0.478261, 4.637681, 17.560976
 */
export function costPerStage(counts: Float64Array, costs: Float64Array): StageCost[] {
  assertSameLength('costs', costs, 'counts', counts);
  if (counts.length === 0) throw new Failure('NO_ROWS', { where: 'counts' });
  let costSoFar = 0;
  const stages = Array.from(counts, (count, stage): StageCost => {
    if (Number.isNaN(count)) throw new Failure('BLANK_COUNT', { where: 'counts', row: stage + 1 });
    if (!Number.isFinite(count) || count < 0) {
      throw new Failure('NOT_A_COUNT', { where: 'counts', row: stage + 1, given: count });
    }
    const cost = costs[stage]! || 0;
    costSoFar += cost;
    const each = (amount: number) => (count === 0 ? null : amount / count);
    return { count, cost, costSoFar, cumulative: each(costSoFar), own: each(cost) };
  });
  if (costSoFar < 0) throw new Failure('COST_IS_NEGATIVE', { given: costSoFar });
  return stages;
}
