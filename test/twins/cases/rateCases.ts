import { costPerStage } from '../../../src/core/metrics/costPerStage';
import { fanQuality } from '../../../src/core/metrics/fanQuality';
import { funnelConversion } from '../../../src/core/metrics/funnelConversion';
import { referralRate } from '../../../src/core/metrics/referralRate';
import { sampleSize } from '../../../src/core/metrics/sampleSize';
import { observedRate } from '../../../src/core/statistics/observedRate';
import { costPerStageTwin } from '../../../src/report/twins/costPerStageTwin';
import {
  peerAnswerRateTwin,
  referralRateTwin,
  repeatRateTwin,
} from '../../../src/report/twins/countedRateTwins';
import { fanQualityTwin } from '../../../src/report/twins/fanQualityTwin';
import { funnelConversionTwin } from '../../../src/report/twins/funnelConversionTwin';
import { sampleSizeTwin } from '../../../src/report/twins/sampleSizeTwin';
import type { Draw } from './draw';
import { levels, limitsOf, none, orWords, type TwinCase } from './twinCase';

/** People, from nobody to many. */
export const people = ({ happens, size, whole }: Draw): number =>
  happens(0.05) ? 0 : happens(0.3) ? whole(1, 12) : Math.floor(size(1, 1e8));

/** Nobody, everybody, or some of them. */
export const someOf = ({ happens, share, whole }: Draw, all: number): number => {
  if (happens(0.1)) return 0;
  if (happens(0.1)) return all;
  return happens(0.3) ? whole(0, all) : Math.floor(all * share() * share());
};

function countedRateCase(draw: Draw): TwinCase {
  const n = people(draw);
  const [count, confidence] = [someOf(draw, n), draw.one(levels)];
  const rate = observedRate(count, n, confidence);
  const [low, high] = limitsOf(rate);
  return { given: { count, n, confidence }, expected: { rate: orWords(rate.estimate, none), low, high } };
}

function referralRateCase(draw: Draw): TwinCase {
  const rows = draw.whole(1, 5);
  const total = draw.list(rows, () => people(draw));
  const referred = total.map((all) => someOf(draw, all));
  const [all, some] = [total, referred].map((list) => list.reduce((a, b) => a + b, 0)) as [number, number];
  const rate = referralRate(some, all, 0.95);
  const [low, high] = limitsOf(rate);
  return { given: { referred, total }, expected: { rate: orWords(rate.estimate, none), low, high } };
}

function funnelConversionCase(draw: Draw): TwinCase {
  const from = people(draw);
  const to = draw.happens(0.1) ? from + draw.whole(1, 50) : someOf(draw, from);
  const rate = funnelConversion(from, to, 0.95);
  const [low, high] = limitsOf(rate);
  return { given: { from, to }, expected: { rate: orWords(rate.estimate, none), low, high } };
}

function costPerStageCase(draw: Draw): TwinCase {
  const costs_to_here = draw.list(draw.whole(1, 6), () => (draw.happens(0.2) ? null : draw.size(0.01, 1e6)));
  const cost = costs_to_here[costs_to_here.length - 1]!;
  const count = people(draw);
  const costs = Float64Array.from(costs_to_here, (amount) => amount ?? NaN);
  const stage = costPerStage(new Float64Array(costs.length).fill(count), costs)[costs.length - 1]!;
  const words = 'nobody reached this stage';
  return {
    given: { count, cost, costs_to_here },
    expected: { cumulative: orWords(stage.cumulative, words), own: orWords(stage.own, words) },
  };
}

function fanQualityCase(draw: Draw): TwinCase {
  const [fans_before, fans_after] = [people(draw), people(draw)];
  const [engaged_before, engaged_after] = [someOf(draw, fans_before), someOf(draw, fans_after)];
  const quality = fanQuality({
    fansBefore: fans_before,
    engagedBefore: engaged_before,
    fansAfter: fans_after,
    engagedAfter: engaged_after,
  });
  return {
    given: { fans_before, engaged_before, fans_after, engaged_after },
    expected: {
      marginal: orWords(quality.marginal, 'fans did not grow'),
      before: orWords(quality.before, none),
      after: orWords(quality.after, none),
      change: orWords(quality.change, none),
    },
  };
}

function sampleSizeCase(draw: Draw): TwinCase {
  const rate = (): number => (draw.happens(0.1) ? draw.one([0, 1]) : draw.share() * draw.one([1, 0.01]));
  const baseline_rate = rate();
  const expected_rate = draw.happens(0.05) ? baseline_rate : rate();
  const [power, confidence] = [draw.one([0.5, 0.8, 0.9, 0.99]), draw.one(levels)];
  const planned = { baselineRate: baseline_rate, expectedRate: expected_rate, power, level: confidence };
  return {
    given: { baseline_rate, expected_rate, power, confidence },
    expected: { people: baseline_rate === expected_rate ? none : sampleSize(planned) },
  };
}

export const rateCases = [
  { twin: repeatRateTwin, of: countedRateCase },
  { twin: peerAnswerRateTwin, of: countedRateCase },
  { twin: referralRateTwin, of: referralRateCase },
  { twin: funnelConversionTwin, of: funnelConversionCase },
  { twin: costPerStageTwin, of: costPerStageCase },
  { twin: fanQualityTwin, of: fanQualityCase },
  { twin: sampleSizeTwin, of: sampleSizeCase },
];
