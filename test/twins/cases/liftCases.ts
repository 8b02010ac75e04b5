import { liftTest, type LiftTest } from '../../../src/core/metrics/liftTest';
import { extraCustomers } from '../../../src/core/repeat/extraCustomers';
import { liftTests } from '../../../src/core/repeat/liftTests';
import { observedRate } from '../../../src/core/statistics/observedRate';
import type { Stratum } from '../../../src/core/stratum';
import { dealLoyaltyTwin } from '../../../src/report/twins/dealLoyaltyTwin';
import { liftTestTwin, stratifiedLiftTestTwin } from '../../../src/report/twins/liftTestTwins';
import { repeatLiftTwin } from '../../../src/report/twins/repeatLiftTwin';
import { methodWords } from '../../../src/wording/methodWords';
import { verdictWords } from '../../../src/wording/verdictWords';
import type { Draw } from './draw';
import { people, someOf } from './rateCases';
import { levels, limitsOf, noLimit, none, orWords, type TwinCase } from './twinCase';

const margins = [0.1, 0.02, 0.5];

function stratum(draw: Draw): Stratum {
  const [sizeA, sizeB] = [people(draw), people(draw)];
  const successesA = someOf(draw, sizeA);
  // Half of the tables show about the same rate in both groups, so that every verdict occurs.
  const alike = Math.min(sizeB, Math.round((successesA / Math.max(1, sizeA)) * sizeB));
  return { successesA, sizeA, successesB: draw.happens(0.5) ? alike : someOf(draw, sizeB), sizeB };
}

/** Fisher's test has no plain formula. */
const pOf = ({ p, pMethod }: LiftTest): number | string =>
  p !== null && pMethod === 'fisherMidP'
    ? 'under 100 people: Fisher mid-p, no plain formula'
    : orWords(p, none);

function figuresOf(test: LiftTest): TwinCase['expected'] {
  const [low, high] = limitsOf(test.difference);
  const [ratioLow, ratioHigh] = limitsOf(test.ratio);
  return {
    difference: orWords(test.difference.estimate, none),
    low,
    high,
    ratio: orWords(test.ratio.estimate, noLimit),
    ratio_low: ratioLow,
    ratio_high: ratioHigh,
    p: pOf(test),
    method: methodWords[test.method],
    verdict: verdictWords[test.verdict],
  };
}

function liftTestCase(draw: Draw): TwinCase {
  const counts = stratum(draw);
  const [confidence, margin_of_no_interest] = [draw.one(levels), draw.one(margins)];
  return {
    given: {
      success_a: counts.successesA,
      n_a: counts.sizeA,
      success_b: counts.successesB,
      n_b: counts.sizeB,
      confidence,
      margin_of_no_interest,
    },
    expected: figuresOf(liftTest([counts], confidence, margin_of_no_interest)),
  };
}

/** Two to six segments; in some all are large, in some one group is missing throughout. */
function strata(draw: Draw): Stratum[] {
  const [noA, noB, large] = [draw.happens(0.04), draw.happens(0.04), draw.happens(0.3)];
  return draw.list(draw.whole(2, 6), () => {
    const drawn = stratum(draw);
    const some = large
      ? { ...drawn, sizeA: drawn.sizeA + draw.whole(50, 500), sizeB: drawn.sizeB + draw.whole(50, 500) }
      : drawn;
    return {
      ...some,
      ...(noA ? { sizeA: 0, successesA: 0 } : {}),
      ...(noB ? { sizeB: 0, successesB: 0 } : {}),
    };
  });
}

const columnsOf = (rows: readonly Stratum[]) => ({
  success_a: rows.map(({ successesA }) => successesA),
  n_a: rows.map(({ sizeA }) => sizeA),
  success_b: rows.map(({ successesB }) => successesB),
  n_b: rows.map(({ sizeB }) => sizeB),
});

function stratifiedCase(draw: Draw): TwinCase {
  const rows = strata(draw);
  const [confidence, margin_of_no_interest] = [draw.one(levels), draw.one(margins)];
  return {
    given: { ...columnsOf(rows), confidence, margin_of_no_interest },
    expected: figuresOf(liftTest(rows, confidence, margin_of_no_interest)),
  };
}

const lessOne = (value: number | string): number | string => (typeof value === 'number' ? value - 1 : value);

function repeatLiftCase(draw: Draw): TwinCase {
  const rows = draw.happens(0.2)
    ? [stratum(draw), { successesA: 0, sizeA: 0, successesB: 0, sizeB: 9 }]
    : strata(draw);
  const [level, marginOfNoInterest] = [draw.one(levels), draw.one(margins)];
  const { crude, decisive } = liftTests(rows, { level, marginOfNoInterest, windowDays: 1, landmarkDays: 1 });
  const { ratio, difference, p, ratio_low: low, ratio_high: high, verdict } = figuresOf(decisive);
  return {
    given: { ...columnsOf(rows), confidence: level, margin_of_no_interest: marginOfNoInterest },
    expected: {
      lift: lessOne(ratio!),
      crude: lessOne(orWords(crude.ratio.estimate, noLimit)),
      ratio: ratio!,
      difference: difference!,
      low: lessOne(low!),
      high: lessOne(high!),
      p: p!,
      extra_customers: orWords(extraCustomers(decisive).estimate, none),
      verdict: verdict!,
    },
    // Repeaters × (1 − 1 ÷ ratio): 1 − 1 ÷ ratio is known to the last digit of 1.
    rounding: { extra_customers: 1e-15 * decisive.total.successesA },
  };
}

function dealLoyaltyCase(draw: Draw): TwinCase {
  const { given, expected } = liftTestCase(draw);
  const { difference, low, high } = expected;
  const rate = observedRate(given.success_a as number, given.n_a as number, 0.95).estimate;
  return { given, expected: { rate: orWords(rate, none), difference: difference!, low: low!, high: high! } };
}

export const liftCases = [
  { twin: liftTestTwin, of: liftTestCase },
  { twin: stratifiedLiftTestTwin, of: stratifiedCase },
  { twin: repeatLiftTwin, of: repeatLiftCase },
  { twin: dealLoyaltyTwin, of: dealLoyaltyCase },
];
