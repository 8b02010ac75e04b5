import { acquireVersusRetain } from '../../../src/core/metrics/acquireVersusRetain';
import { breakEvenHours } from '../../../src/core/metrics/breakEvenHours';
import { customerValue } from '../../../src/core/metrics/customerValue';
import { maxInvestment } from '../../../src/core/metrics/maxInvestment';
import { returnOnEngagement } from '../../../src/core/metrics/returnOnEngagement';
import { acquireVersusRetainTwin } from '../../../src/report/twins/acquireVersusRetainTwin';
import { breakEvenHoursTwin } from '../../../src/report/twins/breakEvenHoursTwin';
import { customerValueTwin } from '../../../src/report/twins/customerValueTwin';
import { maxInvestmentTwin } from '../../../src/report/twins/maxInvestmentTwin';
import { roeTwin } from '../../../src/report/twins/roeTwin';
import type { Draw } from './draw';
import { none, orWords, type TwinCase } from './twinCase';

const sum = (amounts: readonly (number | null)[]): number =>
  amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);

/** Money with blanks; now and then nothing, something tiny or something huge. */
function amounts({ list, whole, happens, size, share }: Draw, refunds = false): (number | null)[] {
  const scale = size(0.01, 1e7);
  const nothing = happens(0.1);
  return list(whole(1, 7), () => {
    if (nothing || happens(0.15)) return happens(0.5) ? null : 0;
    return scale * share() * (refunds && happens(0.15) ? -1 : 1);
  });
}

const margins = [1, 0.45, 0.05, 0.001, 1 / 3];
const targets = [0, 0.5, -0.5, 3, 0.07];

function roeCase(draw: Draw): TwinCase {
  const [gain, cost, hours] = [amounts(draw, true), amounts(draw), amounts(draw)];
  const hourly_rate = draw.happens(0.1) ? 0 : draw.size(0.5, 500);
  const margin = draw.one(margins);
  const roe = returnOnEngagement({
    gain: sum(gain),
    cost: sum(cost),
    hours: sum(hours),
    hourlyRate: hourly_rate,
    margin,
  });
  return {
    given: { gain, cost, hours, hourly_rate, margin },
    expected: {
      ratio: orWords(roe.ratio, 'no cost'),
      net: roe.net,
      cost: roe.cost,
      per_hour: orWords(roe.netPerHour, 'no hours'),
    },
  };
}

function breakEvenHoursCase(draw: Draw): TwinCase {
  const [gain, cost] = [amounts(draw, true), amounts(draw)];
  const [hourly_rate, margin, target_roe] = [draw.size(0.5, 500), draw.one(margins), draw.one(targets)];
  const tooDear = sum(cost) > (sum(gain) * margin) / (1 + target_roe);
  const totals = { gain: sum(gain), cost: sum(cost), hourlyRate: hourly_rate, margin, targetRoe: target_roe };
  return {
    given: { gain, cost, hourly_rate, margin, target_roe },
    expected: { hours: tooDear ? 'cash too high' : breakEvenHours(totals) },
  };
}

function maxInvestmentCase({ size, one, happens }: Draw): TwinCase {
  const revenue_goal = happens(0.05) ? 0 : size(0.01, 1e9);
  const [margin, target_roe] = [one(margins), one(targets)];
  return {
    given: { revenue_goal, margin, target_roe },
    expected: { investment: maxInvestment(revenue_goal, margin, target_roe) },
  };
}

function acquireVersusRetainCase(draw: Draw): TwinCase {
  const [acquisition_cost, retention_cost] = [amounts(draw), amounts(draw)];
  const customers = (): number[] =>
    draw.list(draw.whole(1, 4), () => (draw.happens(0.2) ? 0 : draw.whole(0, 5000)));
  const [new_customers, repeat_customers] = [customers(), customers()];
  const { ratio } = acquireVersusRetain({
    acquisitionCost: sum(acquisition_cost),
    newCustomers: sum(new_customers),
    retentionCost: sum(retention_cost),
    repeatCustomers: sum(repeat_customers),
  });
  return {
    given: { acquisition_cost, new_customers, retention_cost, repeat_customers },
    expected: { ratio: orWords(ratio, none) },
  };
}

function customerValueCase({ size, share, happens, one }: Draw): TwinCase {
  const margin_per_period = happens(0.1) ? -size(0.01, 100) : size(0.01, 1e6);
  const retention = happens(0.2) ? one([0, 1, 0.5]) : share();
  const discount_rate = one([0, 0.1, 0.02, 1]);
  const include_first = happens(0.5);
  const endless = 1 + discount_rate - retention <= 0;
  const prognosis = {
    marginPerPeriod: margin_per_period,
    retention,
    discountRate: discount_rate,
    includeFirst: include_first,
  };
  return {
    given: { margin_per_period, retention, discount_rate, include_first },
    expected: { value: endless ? none : customerValue(prognosis) },
  };
}

export const moneyCases = [
  { twin: roeTwin, of: roeCase },
  { twin: breakEvenHoursTwin, of: breakEvenHoursCase },
  { twin: maxInvestmentTwin, of: maxInvestmentCase },
  { twin: acquireVersusRetainTwin, of: acquireVersusRetainCase },
  { twin: customerValueTwin, of: customerValueCase },
];
