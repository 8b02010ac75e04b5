import { liftTest } from '../metrics/liftTest';
import type { RepeatLift, RepeatLiftOptions } from '../metrics/repeatLift';
import type { Stratum } from '../stratum';

export type LiftTests = Pick<RepeatLift, 'crude' | 'stratified' | 'decisive'>;

/** The plain comparison, the one among alike, and which of them decides. */
export function liftTests(
  strata: readonly Stratum[],
  { level, marginOfNoInterest }: RepeatLiftOptions,
): LiftTests {
  const byStratum = liftTest(strata, level, marginOfNoInterest);
  const crude = liftTest([byStratum.total], level, marginOfNoInterest);
  if (byStratum.informativeStrata >= 2) return { crude, stratified: byStratum, decisive: byStratum };
  // Nobody can be compared with anybody alike: the plain figures are shown, but they decide nothing.
  const comparable = byStratum.informativeStrata === 1;
  return { crude, stratified: null, decisive: comparable ? crude : { ...crude, verdict: 'tooFewData' } };
}
