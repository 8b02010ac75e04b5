import { Failure } from '../failure';
import { holmLevels } from '../statistics/holmLevels';
import type { Stratum } from '../stratum';
import { liftTest, type LiftTest } from './liftTest';

export interface Segment {
  readonly segment: string;
  readonly successes: number;
  readonly size: number;
}

export interface SegmentLift {
  readonly segment: string;
  /** This segment (A) against all others together (B), at the level that Holm's rule leaves for it. */
  readonly test: LiftTest;
}

/**
 * Which segments do better than the rest, when all of them were looked at?
 *
 * Formula: each segment against the rest by `liftTest`, the intervals read at the levels of Holm's step-down rule, so
 * that with ten segments and no differences one in twenty shops sees a winner, not two in three. Segments with too few
 * people take no part in the rule.
 *
 * Assumes independent people, each in one segment. Not a comparison with the average: a segment is part of it.
 *
 * Reference: Holm (1979), https://www.jstor.org/stable/4615733
 *
 * @example liftBySegment([{ segment: 'mail', successes: 45, size: 120 }, { segment: 'shop', successes: 60, size: 240 }],
 *   { level: 0.95, marginOfNoInterest: 0.1 })
 */
export function liftBySegment(
  segments: readonly Segment[],
  options: { level: number; marginOfNoInterest: number },
): SegmentLift[] {
  if (segments.length === 0) throw new Failure('NO_ROWS', { where: 'The table of segments' });
  const counts = againstTheRest(segments);
  const testAt = (index: number, level: number) =>
    liftTest([counts[index]!], level, options.marginOfNoInterest);
  const tested = [...counts.keys()].filter((index) => testAt(index, options.level).verdict !== 'tooFewData');
  const levels = holmLevels(tested.length, options.level, (place, level) =>
    claimsEffect(testAt(tested[place]!, level)),
  );
  const levelOf = new Map(tested.map((index, place) => [index, levels[place]!]));
  return segments.map(({ segment }, index) => ({
    segment,
    test: testAt(index, levelOf.get(index) ?? options.level),
  }));
}

function againstTheRest(segments: readonly Segment[]): Stratum[] {
  const people = segments.reduce((sum, { size }) => sum + size, 0);
  const all = segments.reduce((sum, { successes }) => sum + successes, 0);
  return segments.map(({ successes, size }) => ({
    successesA: successes,
    sizeA: size,
    successesB: all - successes,
    sizeB: people - size,
  }));
}

function claimsEffect({ verdict }: LiftTest): boolean {
  return verdict === 'increase' || verdict === 'decrease';
}
