import { describe, expect, test } from 'vitest';
import { buildReport } from '../../src/report/buildReport';
import { analysisOf, failureCode, result } from '../analysis/data';
import { tabOf } from '../import/tab';
import {
  iso,
  offerOrders as orders,
  offerShop,
  offerTab,
  salesRows as sales,
  springOffer as spring,
} from './exampleOffers';
import { planText } from './planText';

const settings = { hourlyRate: 30, margin: 0.4 };
const options = { templateId: 'full', title: 'Report', businessName: '' };

const analysis = offerShop();
const figures = new Map(buildReport(analysis, options).figures.map(({ key, value }) => [key, value]));
const close = (key: string, wanted: number, digits: number): void =>
  expect(figures.get(key), key).toBeCloseTo(wanted, digits);

describe('the offer of metrics.md', () => {
  test('brought 410.75 in its days and 307.25 [221.43, 393.07] in the end', () => {
    close('offer.1.sales', 2188, 9);
    close('offer.1.expected', 1777.25, 9);
    close('offer.1.extra', 410.75, 9);
    close('offer.1.net', 307.25, 9);
    close('offer.1.net.low', 221.43, 2);
    close('offer.1.net.high', 393.07, 2);
    expect(figures.get('offer.sentence')).toMatch(/brought more than such weeks bring anyway/);
    expect(figures.get('offer.grade')).toBe('D');
  });

  test('line by line: naive ROE +0.8670, discount 158.82, contribution 27.61, ROE −0.8745', () => {
    close('offer.line.cost', 220, 9);
    close('offer.line.naiveRoe', 0.867, 4);
    close('offer.line.coolDown', -103.5, 9);
    close('offer.line.discount', 158.82, 2);
    // 0.6 × (307.25 + 158.82)
    close('offer.line.goods', 279.64, 2);
    close('offer.line.contribution', 27.61, 2);
    close('offer.line.roe', -0.8745, 4);
    const { profit } = result(analysis.offers)[0]!;
    const { roe, chanceThatItPaid } = result(profit);
    close('offer.line.roe.low', roe.interval!.low!, 9);
    close('offer.line.roe.high', roe.interval!.high!, 9);
    close('offer.line.chance', chanceThatItPaid!, 9);
  });
});

describe('several offers, and what is missing', () => {
  test('a week with another offer, or in the fourteen days after one, is passed over; with too few left it is refused', () => {
    const later = `Later | ${iso(70)} | ${iso(76)} | 0 | 0 | `;
    const [newest, older] = result(analysisOf([orders, offerTab(`${later}\n${spring}`)], settings).offers);
    expect([newest!.name, older!.name]).toEqual(['Later', 'Spring']);
    const { weeks: used } = result(newest!.lift);
    expect(used.used).toHaveLength(8);
    expect(used.passedOver.filter(({ reason }) => reason === 'excluded')).toHaveLength(2);
    expect(failureCode(newest!.profit)).toBe('COOL_DOWN_NOT_OVER');
    expect(result(older!.lift).offer.lift.estimate).toBeCloseTo(410.75, 9);
  });

  const notOver = `Planned | ${iso(200)} | ${iso(206)} | 0 | 0 | \nRunning | ${iso(75)} | ${iso(90)} | 0 | 0 | `;

  test('offers still to come or running do not hide the one that is over: it is judged, they are listed', () => {
    const plan = buildReport(analysisOf([orders, offerTab(`${notOver}\n${spring}`)], settings), options);
    const values = new Map(plan.figures.map(({ key, value }) => [key, value]));
    expect(values.get('offer.3.net')).toBeCloseTo(307.25, 9);
    expect(values.get('offer.sentence')).toMatch(
      /^The newest offer that can be judged brought more than such weeks bring anyway/,
    );
    expect(values.get('offer.line.contribution')).toBeCloseTo(27.61, 2);
    expect(values.get('offer.line.roe')).toBeCloseTo(-0.8745, 4);
    expect(values.get('offer.line.chance')).toBe(figures.get('offer.line.chance'));
    expect(values.get('offer.grade')).toBe('D');
    const page = planText(plan).replace(/\s+/g, ' ');
    expect(page).toMatch(/Planned \| not over Running \| not over Spring \| 2,188/);
    expect(page).toContain('Spring: line by line');
    expect(page).toContain('"Planned": Not over yet. It can be judged when your orders reach 14 days beyond');
    expect(page).not.toContain('offer_end');
  });

  test('however many are still to come, the newest that can be judged is listed', () => {
    const many = Array.from(
      { length: 8 },
      (_, index) => `Plan ${index} | ${iso(200 + index)} | ${iso(230)} | | | `,
    );
    const plan = buildReport(analysisOf([orders, offerTab([...many, spring].join('\n'))], settings), options);
    const values = new Map(plan.figures.map(({ key, value }) => [key, value]));
    expect(values.get('offer.6.net')).toBeCloseTo(307.25, 9);
    expect(values.get('offer.line.roe')).toBeCloseTo(-0.8745, 4);
  });

  test('an offer whose days after it are not over says so below the one that is judged', () => {
    const later = `Later | ${iso(70)} | ${iso(76)} | 0 | 0 | `;
    const plan = buildReport(analysisOf([orders, offerTab(`${later}\n${spring}`)], settings), options);
    const page = planText(plan).replace(/\s+/g, ' ');
    expect(page).toContain('"Later": The 14 days after it are not over.');
    expect(page).toContain('Spring: line by line');
  });

  test('the discount is added up from the orders where they have such a column', () => {
    const rows = sales.map((row, day) => `${row} | ${day === 60 ? 12.5 : day === 10 ? 99 : ''}`);
    const withColumn = tabOf(
      'Orders',
      `Customer | Date | Net sales | Discount code | Discount\n${rows.join('\n')}`,
      1,
    );
    const [offer] = result(analysisOf([withColumn, offerTab(spring)], settings).offers);
    expect([offer!.discount, offer!.discountSource]).toEqual([12.5, 'column']);
  });

  test('an offer of the first weeks says why it cannot be judged, and prints no 0', () => {
    const early = analysisOf([orders, offerTab(`Early | ${iso(7)} | ${iso(9)} | | | `)], settings);
    expect(failureCode(result(early.offers)[0]!.lift)).toBe('TOO_FEW_WEEKS');
    const plan = buildReport(early, options);
    expect(plan.figures.filter(({ key }) => key.startsWith('offer.'))).toEqual([]);
    expect(planText(plan)).toMatch(/"Early": Usable weeks before the offer: 1, needed are 6/);
  });

  test('without hours priced the lines say so, and without an offer in the period the section asks for another', () => {
    const unpriced = analysisOf([orders, offerTab(spring)], { margin: 0.4 });
    const values = new Map(buildReport(unpriced, options).figures.map(({ key, value }) => [key, value]));
    expect(values.get('offer.line.roe')).toBe('needs a rate');
    expect(values.get('offer.1.net')).toBeCloseTo(307.25, 9);
    const period = { kind: 'custom', from: '2025-01-01', to: '2025-01-31' } as const;
    expect(failureCode(analysisOf([orders, offerTab(spring)], { ...settings, period }).offers)).toBe(
      'NO_OFFERS_IN_PERIOD',
    );
    expect(failureCode(analysisOf([orders]).offers)).toBe('NO_OFFERS');
  });
});
