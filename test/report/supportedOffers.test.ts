import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis/analysis';
import type { Assumptions } from '../../src/analysis/assumptions';
import { supportedEvidence } from '../../src/analysis/supportedGain';
import type { RawTab } from '../../src/import/mapping';
import { composeReport } from '../../src/report/composeReport';
import { layoutReport } from '../../src/report/layout/layoutReport';
import { sheetPlanOf } from '../../src/report/layout/sheetPlanOf';
import type { SheetPlan } from '../../src/report/sheetPlan';
import { failureCode, result } from '../analysis/data';
import { dailySales } from '../core/support/offerWeeks';
import { tabOf } from '../import/tab';
import {
  date,
  monday,
  offerRow,
  offersTab,
  offerStart,
  shopOrders,
  shopWithOffers as shop,
  springAlone as spring,
} from './exampleSupportedOffers';
import { planText as linesOf } from './planText';

/** The page without its line breaks. */
const planText = (plan: SheetPlan): string => linesOf(plan).replace(/\s+/g, ' ');

function planOf(
  analysis: Analysis,
  typed: Readonly<Record<string, number | ''>> = {},
  templateId = 'full',
): SheetPlan {
  const draft = layoutReport(composeReport(analysis, { templateId, title: 'Report', businessName: '' }));
  for (const [key, content] of Object.entries(typed)) {
    const { row, column } = draft.place(key);
    draft.rows[row - 1]![column - 1] = { ...draft.rows[row - 1]![column - 1]!, content };
  }
  return sheetPlanOf('Report', draft);
}
const valuesOf = (plan: SheetPlan): ReadonlyMap<string, unknown> =>
  new Map(plan.figures.map(({ key, value }) => [key, value]));

// 45 extra × (1 − 1 ÷ ratio), at 20 each.
const customersLow = 900 * (1 - 1 / 1.086801);
const customersHigh = 900 * (1 - 1 / 2.046486);
// metrics.md: 307.25 [221.43, 393.07].
const reach = 85.82;
const low = 607.25 - Math.hypot(300 - customersLow, reach);
const high = 607.25 + Math.hypot(customersHigh - 300, reach);
// 8 h × 10 + 20, the offer's 6 h × 10 + 40, and 60 % of the discount of 158.82.
const putIn = 100 + 100 + 95.292;

describe('the supported gain with the worked offer in the period', () => {
  const analysis = shop(spring);
  const supported = result(analysis.supported);
  const plan = planOf(analysis);
  const values = valuesOf(plan);
  const close = (key: string, expected: number, digits = 2): void =>
    expect(values.get(key), key).toBeCloseTo(expected, digits);

  test('an order in the days of the offer, or in the fourteen after it, counts for the offer only', () => {
    expect(supported.meanNetSales).toBe(20);
    expect(supported.offers!.net.estimate).toBeCloseTo(307.25, 9);
    // 21 days, and the two orders of c0 and c1.
    expect(supported.ordersOfOffers).toBe(23);
    expect(planText(plan)).toMatch(/23 orders in the days of an added offer.* count for the offer only/);
  });

  test('is 300 + 307.25, each side of the range the longer side of a right angle', () => {
    expect(supported.gain.estimate).toBeCloseTo(607.25, 8);
    expect(supported.gain.interval!.low).toBeCloseTo(low, 2);
    expect(supported.gain.interval!.high).toBeCloseTo(high, 2);
  });

  test('stands on the page as live formulas, its parts one under the other', () => {
    close('supported.repeatGain', 300, 8);
    close('supported.repeatGain.low', customersLow);
    close('supported.repeatGain.high', customersHigh);
    close('supported.offers.gain', 307.25, 9);
    close('supported.offers.gain.low', 307.25 - reach);
    close('supported.offers.gain.high', 307.25 + reach);
    close('supported.gain', 607.25, 8);
    close('supported.gain.low', low);
    close('supported.gain.high', high);
    const lines = linesOf(plan).split('\n');
    const at = lines.findIndex((line) => line.startsWith('From returning customers'));
    expect(lines[at + 1]).toMatch(/^From your offers/);
    expect(lines[at + 2]).toMatch(/^Supported gain/);
  });

  test('the offer’s own cost, and the goods behind its discount, count as put in', () => {
    close('supported.offers.putIn', 195.292, 9);
    close('supported.roe', (607.25 * 0.4 - putIn) / putIn, 9);
    close('supported.roe.low', (low * 0.4 - putIn) / putIn, 4);
    close('supported.roe.high', (high * 0.4 - putIn) / putIn, 4);
    expect(supported.roe!.estimate).toBeCloseTo((607.25 * 0.4 - putIn) / putIn, 9);
    // (295.292 − 307.25 × 0.4) ÷ (20 × 0.4)
    close('supported.breakEvenCustomers', 21.549, 9);
    // (607.25 × 0.4 − 20 − 195.292) ÷ 10
    close('pay.supported.hours', 2.7608, 8);
  });

  test('its grade is the lower of the two, and the sentence speaks at that grade', () => {
    const atBest = { grade: 'C', gradeReason: 'landmarkAndStratified' } as const;
    const without = { grade: 'E', gradeReason: 'noEngagedDates' } as const;
    expect(supportedEvidence(atBest, supported.offers)).toEqual({
      grade: 'D',
      gradeReason: 'weeksBeforeTheOffer',
    });
    expect(supportedEvidence(without, supported.offers)).toBe(without);
    expect(supportedEvidence(atBest, null)).toBe(atBest);
    expect(supported.grade).toBe('D');
  });

  test('follows the confidence and the hourly rate typed on the page', () => {
    const typed = valuesOf(planOf(analysis, { 'assumption.level': 0.8, 'assumption.hourlyRate': 20 }));
    // t at 80 % and 7 degrees of freedom is 1.414923928, at 95 % 2.364624252.
    expect(typed.get('supported.offers.gain.low')).toBeCloseTo(
      307.25 - (reach * 1.414923928) / 2.364624252,
      2,
    );
    expect(typed.get('supported.offers.putIn')).toBeCloseTo(255.292, 9);
    const unpriced = valuesOf(planOf(analysis, { 'assumption.hourlyRate': '' }));
    expect(unpriced.get('supported.roe')).toBe('needs a rate');
    expect(unpriced.get('supported.offers.putIn')).toBe('needs a rate');
  });

  test('stands on the one page too', () => {
    expect(valuesOf(planOf(analysis, {}, 'one-page')).get('supported.gain')).toBeCloseTo(607.25, 8);
  });
});

describe('offers that are not added', () => {
  test('without a tab of offers the figures are those of the returning customers alone', () => {
    const { gain, repeatGain, offers, ordersOfOffers, meanNetSales } = result(shop(null).supported);
    expect([offers, ordersOfOffers, gain]).toEqual([null, 0, repeatGain]);
    expect(meanNetSales).toBeCloseTo(20 + (62 + 96) / 45, 12);
    const values = valuesOf(planOf(shop(null)));
    expect([...values.keys()].filter((key) => key.startsWith('supported.offers'))).toEqual([]);
    expect(values.get('supported.roe')).toBeCloseTo((gain.estimate! * 0.4 - 100) / 100, 9);
  });

  test.each<[string, RawTab, Partial<Assumptions>, number]>([
    [
      'the days after it end after the period',
      spring,
      { period: { kind: 'custom', from: date(0), to: date(115) } },
      1,
    ],
    [
      'two whose days meet cannot be told apart',
      offersTab(offerRow('Spring', offerStart), offerRow('Again', offerStart + 20)),
      {},
      2,
    ],
    ['too few weeks before it', offersTab(offerRow('Early', monday + 14)), {}, 1],
    [
      'one that runs all year',
      tabOf('Offers', `Offer | Start | End\nAlways on | ${date(0)} | ${date(364)}`, 4),
      {},
      1,
    ],
  ])(
    '%s: their orders count for the customers who returned, and the page says so',
    (_, tab, changed, count) => {
      const analysis = shop(tab, changed);
      const { gain, repeatGain, offers, offersLeftOut, ordersOfOffers, meanNetSales } = result(
        analysis.supported,
      );
      expect([offers, gain, offersLeftOut]).toEqual([null, repeatGain, count]);
      expect(ordersOfOffers).toBe(0);
      expect(meanNetSales).toBeCloseTo(20 + (62 + 96) / 45, 12);
      expect(planText(planOf(analysis))).toMatch(/Not added: \d offers? with too few weeks before/);
      expect(planText(planOf(analysis))).not.toMatch(/for the offer only/);
    },
  );

  test('with every order of those who came back in the days of an added offer there is no gain to state, and no 0', () => {
    const { cells, ...tab } = shopOrders();
    const onlyInSpring = cells
      .filter((row) => row[2] !== 8)
      .map((row) => (row[2] === 12 ? [row[0], date(offerStart + 4), 12, ''] : row));
    const analysis = shop(spring, {}, { ...tab, cells: onlyInSpring });
    expect(failureCode(analysis.supported)).toBe('NO_ORDERS_OUTSIDE_OFFERS');
    const plan = planOf(analysis);
    expect(planText(plan)).toMatch(/All orders of the engaged customers who came back lie in the days/);
    expect(valuesOf(plan).has('supported.gain')).toBe(false);
  });

  test('an offer whose last day after it is the last of the period is added', () => {
    const period = { kind: 'custom', from: date(0), to: date(offerStart + 20) } as const;
    expect(result(shop(spring, { period }).supported).offers!.offers).toBe(1);
  });
});

describe('the range of several offers, and of none', () => {
  test('the reaches of offers add up: they may share the weeks they are compared with', () => {
    const both = offersTab(offerRow('Spring', offerStart), offerRow('Summer', offerStart + 77));
    const analysis = shop(both, {}, shopOrders([...dailySales, ...dailySales]));
    const { net, offers, errors } = result(analysis.supported).offers!;
    expect([offers, errors!.length]).toEqual([2, 1]);
    expect(net.estimate).toBeCloseTo(614.5, 8);
    expect(net.interval!.low).toBeCloseTo(614.5 - 2 * reach, 1);
    expect(valuesOf(planOf(analysis)).get('supported.offers.gain.low')).toBeCloseTo(net.interval!.low!, 9);
  });

  test('weeks that were all the same leave the offer, and so the sum, without a range, and the page says so', () => {
    const same = dailySales.map((_, day) => (day === 56 ? 350 : 200));
    const analysis = shop(spring, {}, shopOrders(same));
    const { gain, offers, roe } = result(analysis.supported);
    expect(gain.estimate).toBeCloseTo(450, 8);
    expect([gain.interval, roe!.interval]).toEqual([null, null]);
    expect(offers!.net).toEqual({ estimate: 150, interval: null });
    const plan = planOf(analysis);
    const values = valuesOf(plan);
    expect(values.get('supported.gain')).toBeCloseTo(450, 8);
    for (const key of ['supported.gain.low', 'supported.gain.high', 'supported.roe.low'])
      expect(values.get(key)).toBe('no limit');
    expect(values.get('supported.sentence')).toMatch(/cannot be told/);
    expect(planText(plan)).toMatch(/Without a range: the weeks before an offer were all the same/);
  });

  test('with six or seven weeks before an offer the range is shown, but decides nothing', () => {
    const late = offersTab(offerRow('Spring', offerStart - 14));
    const analysis = shop(late, { targetRoe: -20 });
    expect(result(analysis.supported).offers!.tooFewWeeks).toBe(true);
    const values = valuesOf(planOf(analysis));
    expect(values.get('supported.roe.low')).toBeGreaterThan(-19);
    expect(values.get('supported.sentence')).toMatch(/cannot be told/);
  });
});
