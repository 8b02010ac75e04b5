import { describe, expect, test } from 'vitest';
import { discountGiven } from '../../../src/core/metrics/discountGiven';
import { offerLift } from '../../../src/core/metrics/offerLift';
import { offerProfit, type OfferBooks } from '../../../src/core/metrics/offerProfit';
import { expectClose } from '../support/expectClose';
import { dailySales, offerOptions, offerRows } from '../support/offerWeeks';

const lift = offerLift(offerRows(), offerOptions);
const books: OfferBooks = {
  values: 'netOfDiscount',
  discount: discountGiven(900, 0.15),
  goodsShare: 0.6,
  cash: 40,
  hours: 6,
  hourlyRate: 30,
};

function printed(actual: number | null, expected: number, digits: number) {
  expect(Math.abs(actual! - expected)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-9);
}

test('a discount of 0 % gave nothing away', () => {
  expect(discountGiven(900, 0)).toBe(0);
});

test('900 redeemed at 15 % off gave away 158.82', () => {
  printed(discountGiven(900, 0.15), 158.82, 2);
});

test('from the naive 0.8670 to the honest −0.8745, line by line', () => {
  const lines = offerProfit(lift, books);
  expectClose(lines.naiveLift, 410.75);
  printed(lines.naiveRoe, 0.867, 4);
  expectClose(lines.coolDown, -103.5);
  expectClose(lines.netSales, 307.25);
  printed(lines.listSales, 466.07, 2);
  printed(lines.goods, 279.64, 2);
  printed(lines.contribution.estimate, 27.61, 2);
  expect(lines.cost).toBe(220);
  printed(lines.profit.estimate, -192.39, 2);
  printed(lines.roe.estimate, -0.8745, 4);
});

test('the lines add up: lift, cool-down, goods and cost leave the profit', () => {
  const lines = offerProfit(lift, books);
  expectClose(lines.naiveLift + lines.coolDown - lines.goods - lines.cost, lines.profit.estimate);
});

test('the limits are the profits at the limits of the net lift', () => {
  const { profit, roe } = offerProfit(lift, books);
  // At the lower limit N = 221.43: 221.43 − 0.6 · (221.43 + 158.82) − 220 = −226.72.
  printed(profit.interval!.low, -226.72, 1);
  printed(profit.interval!.high, 393.07 - 0.6 * (393.07 + 158.82) - 220, 1);
  expectClose(roe.interval!.low, profit.interval!.low! / 220);
});

test('gross values lose the discount once, and net values never a second time', () => {
  const gross = offerProfit(lift, { ...books, values: 'grossOfDiscount' });
  // L = 307.25 is then the list price; N = 307.25 − 158.82; contribution = N − 0.6 · L.
  expectClose(gross.netSales, 307.25 - 158.8235294117647);
  expectClose(gross.listSales, 307.25);
  expectClose(gross.contribution.estimate, 307.25 - 158.8235294117647 - 0.6 * 307.25);
});

describe('the chance that it paid', () => {
  test('is almost none when the whole interval lies below, and about a half at a profit of 0', () => {
    expect(offerProfit(lift, books).chanceThatItPaid).toBeLessThan(0.001);
    const cash = 27.6058823529411 - 180;
    const even = offerProfit(lift, { ...books, hours: 0, cash: cash + 180 });
    expect(Math.abs(even.chanceThatItPaid! - 0.5)).toBeLessThan(1e-6);
    expect(offerProfit(lift, { ...books, hours: 0, cash: 0, discount: 0 }).chanceThatItPaid).toBeGreaterThan(
      0.999,
    );
  });

  test('is the level of the interval that just touches 0', () => {
    // With a cost that puts the lower 95 % limit at 0 the chance is 97.5 %.
    const { contribution } = offerProfit(lift, { ...books, discount: 0 });
    const touching = offerProfit(lift, {
      ...books,
      discount: 0,
      hours: 0,
      cash: contribution.interval!.low!,
    });
    expectClose(touching.chanceThatItPaid, 0.975, 1e-9);
  });

  test('is not given with fewer than eight baseline weeks', () => {
    const seven = offerLift(offerRows(), { ...offerOptions, baselineWeeks: 7 });
    expect(offerProfit(seven, books).chanceThatItPaid).toBeNull();
  });
});

test('an offer that cost nothing has a profit and no return', () => {
  const free = offerProfit(lift, { ...books, hours: 0, cash: 0 });
  expect(free.roe).toEqual({ estimate: null, interval: null });
  expect(free.naiveRoe).toBeNull();
  printed(free.profit.estimate, 27.61, 2);
});

test('goods that cost the whole price leave only what was given away, without any spread', () => {
  const all = offerProfit(lift, { ...books, goodsShare: 1 });
  expectClose(all.contribution.estimate, -158.8235294117647);
  expect(all.chanceThatItPaid).toBeNull();
});

test('goods that cost nothing, services, leave all that came in', () => {
  expectClose(offerProfit(lift, { ...books, goodsShare: 0 }).contribution.estimate, 307.25);
});

describe('what is refused', () => {
  test.each([
    ['discount', '0 or more', { discount: -1 }],
    ['goods share', 'a share from 0 to 1', { goodsShare: 60 }],
    ['goods share', 'a share from 0 to 1', { goodsShare: -0.1 }],
    ['cost', '0 or more', { cash: -1 }],
    ['hours', '0 or more', { hours: -1 }],
    ['hourly_rate', '0 or more', { hourlyRate: NaN }],
  ])('%s other than %s', (where, expected, change) => {
    expect(() => offerProfit(lift, { ...books, ...change })).toThrow(
      expect.objectContaining({
        code: 'OUT_OF_LIMITS',
        details: { where, expected, given: Object.values(change)[0] },
      }),
    );
  });

  test('an offer whose cool-down is not over', () => {
    const early = offerLift(offerRows(dailySales.slice(0, 63)), offerOptions);
    expect(() => offerProfit(early, books)).toThrow(expect.objectContaining({ code: 'COOL_DOWN_NOT_OVER' }));
  });

  test('a discount rate of 1 or more', () => {
    expect(() => discountGiven(900, 15)).toThrow(expect.objectContaining({ code: 'OUT_OF_LIMITS' }));
  });
});
