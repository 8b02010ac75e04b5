import { engagementRate } from '../../../src/core/metrics/engagementRate';
import type { OfferLift } from '../../../src/core/metrics/offerLift';
import { offerProfit } from '../../../src/core/metrics/offerProfit';
import { liftOfBlocks } from '../../../src/core/offer/liftOfBlocks';
import type { OfferBlock } from '../../../src/core/offer/offerBlocks';
import { engagementRateTwin } from '../../../src/report/twins/engagementRateTwin';
import { offerLiftTwin, type OfferShape } from '../../../src/report/twins/offerLiftTwin';
import { offerProfitTwin } from '../../../src/report/twins/offerProfitTwin';
import { verdictWords } from '../../../src/wording/verdictWords';
import type { Draw } from './draw';
import { levels, limitsOf, noLimit, none, orWords, type TwinCase } from './twinCase';

/** Posts with blanks; in some lists every post has the very same rate, or none has a base. */
function posts({ list, whole, happens, size, share }: Draw) {
  const [same, noBase] = [happens(0.06), happens(0.04)];
  return list(whole(1, 30), () => {
    const reach = Math.floor(size(5, 1e6));
    const base = noBase ? 0 : happens(0.1) ? (happens(0.5) ? null : 0) : reach;
    const interactions = same ? (base ?? 0) * 0.125 : Math.floor(reach * share() * share() * 0.3);
    return { base, interactions: same || happens(0.9) ? interactions : null };
  });
}

function engagementRateCase(draw: Draw): TwinCase {
  // A row without either is no post; one filled row there must be.
  const rows = [...posts(draw), { base: 100, interactions: 12.5 }];
  const [interactions, base] = [rows.map((row) => row.interactions), rows.map((row) => row.base)];
  const confidence = draw.one(levels);
  const numbers = (list: readonly (number | null)[]) => Float64Array.from(list, (value) => value ?? NaN);
  const { rate, mean } = engagementRate(
    { interactions: numbers(interactions), base: numbers(base) },
    confidence,
  );
  const [low, high] = limitsOf(rate);
  return {
    given: { interactions, base, confidence },
    expected: { rate: orWords(rate.estimate, none), mean: orWords(mean, none), low, high },
  };
}

interface DrawnOffer {
  readonly blocks: readonly OfferBlock[];
  readonly weeks: readonly { weeksBefore: number; from: number; to: number; total: number }[];
}

function offer(draw: Draw, { offerBlocks, coolDownBlocks, trend }: OfferShape): DrawnOffer {
  const { list, whole, happens, size, share } = draw;
  let weeksBefore = whole(6, 14);
  const count = weeksBefore;
  // Some weeks were passed over: places with gaps.
  weeksBefore += whole(0, 4);
  const weeks = list(count, () => {
    const at = weeksBefore;
    weeksBefore -= weeksBefore > count ? whole(1, 2) : 1;
    return { weeksBefore: Math.max(1, at), from: 0, to: 0, total: 0 };
  }).map((week, at) => ({ ...week, weeksBefore: Math.max(week.weeksBefore, count - at) }));
  const [level, noise, slope] = [
    size(1, 1e6),
    happens(0.06) ? 0 : size(0.0001, 0.5),
    happens(0.5) ? share() * 0.1 : 0,
  ];
  const sales = (place: number): number =>
    level * (1 + slope * place + noise * (share() + share() + share() - 1.5));
  const blocks = list(offerBlocks + coolDownBlocks, (at): OfferBlock => {
    const weeksAfter = trend && happens(0.2) ? at + share() : at;
    // With weeks all alike a lift of nothing would be rounding alone.
    const effect = happens(0.5) && noise > 0 ? 1 : 0.7 + share();
    return {
      from: 0,
      to: 0,
      actual: sales(at) * effect,
      baseline: Float64Array.from(weeks, (week) => sales(-week.weeksBefore)),
      weeksAfter,
    };
  });
  return { blocks, weeks };
}

function offerCase(shape: OfferShape): (draw: Draw) => TwinCase {
  return (draw) => {
    const { blocks, weeks } = offer(draw, shape);
    const [level, marginOfNoInterest] = [draw.one(levels), draw.one([0.1, 0.5])];
    const options = { trend: shape.trend, level, marginOfNoInterest };
    const during = liftOfBlocks(blocks.slice(0, shape.offerBlocks), weeks, options);
    const net = liftOfBlocks(blocks, weeks, options);
    const [[low, high], [netLow, netHigh]] = [limitsOf(during.lift), limitsOf(net.lift)];
    const inputs = blocks.flatMap(({ actual, baseline, weeksAfter }, at): [string, number | number[]][] => [
      [`actual_${at + 1}`, actual],
      [`baseline_${at + 1}`, [...baseline]],
      ...(shape.trend ? [[`ahead_${at + 1}`, weeksAfter] as [string, number]] : []),
    ]);
    const place: [string, number[]] = ['place', weeks.map(({ weeksBefore }) => -weeksBefore)];
    return {
      given: {
        ...Object.fromEntries(shape.trend ? [...inputs, place] : inputs),
        confidence: level,
        margin_of_no_interest: marginOfNoInterest,
      },
      expected: {
        lift: during.lift.estimate!,
        percent: orWords(during.relativeLift.estimate, none),
        low,
        high,
        p: orWords(during.p, none),
        expected: during.expected,
        net: net.lift.estimate!,
        net_low: netLow,
        net_high: netHigh,
        verdict: verdictWords[during.verdict],
      },
    };
  };
}

function offerProfitCase(draw: Draw): TwinCase {
  const { size, share, happens, whole, one } = draw;
  const weeks = whole(6, 12);
  const [lift, net] = [size(1, 1e5) * one([1, -1]), size(1, 1e5) * one([1, -1])];
  const error = happens(0.1) ? 0 : Math.abs(net) * (0.1 + share());
  const interval = error === 0 ? null : { low: net - 2.1 * error, high: net + 2.1 * error, level: 0.95 };
  const books = {
    discount: happens(0.1) ? 0 : size(0.1, 1e4),
    goodsShare: one([0, 0.6, 1, share()]),
    cash: happens(0.2) ? 0 : size(1, 1e4),
    hours: happens(0.2) ? 0 : whole(1, 40),
    hourlyRate: one([0, 30, 12.5]),
  };
  const gross = happens(0.5);
  const measured = {
    offer: { lift: { estimate: lift, interval: null } },
    net: {
      lift: { estimate: net, interval },
      standardError: error === 0 ? null : error,
      degreesOfFreedom: weeks - 1,
    },
    weeks: { used: new Array<null>(weeks), passedOver: [] },
  } as unknown as OfferLift;
  const profit = offerProfit(measured, { ...books, values: gross ? 'grossOfDiscount' : 'netOfDiscount' });
  return {
    given: {
      lift,
      net,
      net_low: orWords(interval?.low, noLimit),
      net_high: orWords(interval?.high, noLimit),
      net_error: error,
      weeks,
      degrees_of_freedom: weeks - 1,
      discount: books.discount,
      goods_share: books.goodsShare,
      cash: books.cash,
      hours: books.hours,
      hourly_rate: books.hourlyRate,
      gross,
    },
    expected: {
      naive_roe: orWords(profit.naiveRoe, 'no cost'),
      net_sales: profit.netSales,
      list_sales: profit.listSales,
      goods: profit.goods,
      contribution: profit.contribution.estimate!,
      contribution_low: limitsOf(profit.contribution)[0],
      contribution_high: limitsOf(profit.contribution)[1],
      cost: profit.cost,
      profit: profit.profit.estimate!,
      profit_low: limitsOf(profit.profit)[0],
      roe: orWords(profit.roe.estimate, 'no cost'),
      roe_high: profit.cost > 0 ? limitsOf(profit.roe)[1] : interval === null ? noLimit : 'no cost',
      chance: orWords(profit.chanceThatItPaid, none),
    },
  };
}

const shapes: readonly OfferShape[] = [
  { offerBlocks: 1, coolDownBlocks: 2, trend: false },
  { offerBlocks: 1, coolDownBlocks: 2, trend: true },
  { offerBlocks: 2, coolDownBlocks: 0, trend: false },
  { offerBlocks: 3, coolDownBlocks: 1, trend: true },
];

export const spreadCases = [
  { twin: engagementRateTwin, of: engagementRateCase },
  ...shapes.map((shape) => ({ twin: offerLiftTwin(shape), of: offerCase(shape) })),
  { twin: offerProfitTwin, of: offerProfitCase },
];
