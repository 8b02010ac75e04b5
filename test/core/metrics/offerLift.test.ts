import { describe, expect, test } from 'vitest';
import { offerLift, type DatedValues, type OfferLiftOptions } from '../../../src/core/metrics/offerLift';
import { expectClose } from '../support/expectClose';
import { dailySales, offerOptions, offerRows, OFFER_START } from '../support/offerWeeks';

function lift(options: Partial<OfferLiftOptions> = {}, rows: DatedValues = offerRows()) {
  return offerLift(rows, { ...offerOptions, ...options });
}

function printed(actual: number | null | undefined, expected: number, digits = 2) {
  expect(Math.abs(actual! - expected)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-9);
}

describe('the worked example', () => {
  test('offer week 2,188 against a mean of 1,777.25: +410.75 [365.93, 455.57], +23.11 %', () => {
    const { offer, weeks } = lift();
    expect(weeks.used.map(({ total }) => total)).toEqual([1755, 1775, 1770, 1755, 1803, 1774, 1796, 1790]);
    expect(offer).toMatchObject({
      actual: 2188,
      expected: 1777.25,
      degreesOfFreedom: 7,
      verdict: 'increase',
    });
    expectClose(offer.lift.estimate, 410.75);
    expectClose(offer.standardError, 18.954597995, 1e-9);
    expectClose(offer.lift.interval!.low, 410.75 - 2.364624252 * 18.954597995, 1e-9);
    expectClose(offer.lift.interval!.high, 410.75 + 2.364624252 * 18.954597995, 1e-9);
    printed(offer.relativeLift.estimate, 0.2311, 4);
    printed(offer.relativeLift.interval!.low, 365.93 / 1777.25, 4);
    printed(offer.relativeLift.interval!.high, 455.57 / 1777.25, 4);
    printed(offer.p! * 1e7, 1.1, 1);
  });

  test('with the trend: expected 1,799.21, lift +388.79 [344.28, 433.29]', () => {
    const { offer } = lift({ trend: true });
    expect(offer.degreesOfFreedom).toBe(6);
    printed(offer.expected, 1799.21);
    printed(offer.lift.estimate, 388.79);
    printed(offer.lift.interval!.low, 344.28);
    printed(offer.lift.interval!.high, 433.29);
    // The mean of the weeks and half a slope for each week from their centre: 1777.25 + 4.5 · 4.880952.
    expectClose(offer.expected, 1777.25 + 4.5 * 4.880952380952381, 1e-9);
  });

  test('two quiet weeks after it leave a net of +307.25 [221.43, 393.07]', () => {
    const { net, coolDownBlocks } = lift();
    expect(coolDownBlocks.map(({ actual }) => actual)).toEqual([1681, 1770]);
    expectClose(net!.lift.estimate, 307.25);
    printed(net!.lift.interval!.low, 221.43);
    printed(net!.lift.interval!.high, 393.07);
  });
});

describe('what a day is worth', () => {
  test('several rows a day are summed, in any order, and a time of day does not matter', () => {
    const { day, value } = offerRows();
    const split = {
      day: Float64Array.from([...day].reverse().flatMap((date) => [date + 0.25, date + 0.75])),
      value: Float64Array.from([...value].reverse().flatMap((amount) => [amount - 7, 7])),
    };
    expect(lift({}, split).offer).toEqual(lift().offer);
  });

  test('a day without rows inside a used week is a day without sales', () => {
    const { day, value } = offerRows();
    const tuesday = OFFER_START - 6;
    const closed = {
      day: day.filter((date) => date !== tuesday),
      value: value.filter((_, i) => day[i] !== tuesday),
    };
    expect(
      lift({}, closed)
        .weeks.used.map(({ total }) => total)
        .pop(),
    ).toBe(1790 - 204);
  });

  test('a row without a date is left out and counted, a date without a value counts 0', () => {
    const { day, value } = offerRows();
    const rows = {
      day: Float64Array.of(...day, NaN, OFFER_START),
      value: Float64Array.of(...value, 5000, NaN),
    };
    expect(lift({}, rows)).toMatchObject({ rowsRead: 79, rowsLeftOut: 1, offer: { actual: 2188 } });
  });

  test('refunds are negative values and are netted', () => {
    const { day, value } = offerRows();
    const rows = { day: Float64Array.of(...day, OFFER_START), value: Float64Array.of(...value, -88) };
    expect(lift({}, rows).offer.actual).toBe(2100);
  });
});

describe('which weeks are the baseline', () => {
  const older = (weeksBefore: number) => {
    const extra = dailySales.slice(0, 7 * (weeksBefore - 8));
    return offerRows([...extra, ...dailySales], weeksBefore);
  };

  test('a week that touches an excluded day is passed over, and an older one is taken', () => {
    const exclude = [{ from: OFFER_START - 10, to: OFFER_START - 10 }];
    const { weeks } = lift({ exclude }, older(9));
    expect(weeks.used.map(({ weeksBefore }) => weeksBefore)).toEqual([9, 8, 7, 6, 5, 4, 3, 1]);
    expect(weeks.passedOver).toEqual([
      { weeksBefore: 2, from: OFFER_START - 14, to: OFFER_START - 8, reason: 'excluded' },
    ]);
  });

  test('an excluded range touches every week it reaches into, by one day too', () => {
    const exclude = [{ from: OFFER_START - 15, to: OFFER_START - 7 }];
    expect(lift({ exclude }, older(11)).weeks.passedOver.map(({ weeksBefore }) => weeksBefore)).toEqual([
      3, 2, 1,
    ]);
  });

  test('days to leave out during or after the offer pass over no week', () => {
    const exclude = [{ from: OFFER_START, to: OFFER_START + 20 }];
    expect(lift({ exclude })).toEqual(lift());
  });

  test('a week without any row is passed over', () => {
    const { day, value } = older(9);
    const holiday = (date: number) => date >= OFFER_START - 28 && date < OFFER_START - 21;
    const rows = {
      day: day.filter((date) => !holiday(date)),
      value: value.filter((_, i) => !holiday(day[i]!)),
    };
    const { weeks } = lift({}, rows);
    expect(weeks.used.map(({ weeksBefore }) => weeksBefore)).toEqual([9, 8, 7, 6, 5, 3, 2, 1]);
    expect(weeks.passedOver).toMatchObject([{ weeksBefore: 4, reason: 'noRows' }]);
  });

  test('a week that begins before the data is not a whole week', () => {
    const { day, value } = offerRows();
    const rows = { day: day.slice(3), value: value.slice(3) };
    const { weeks } = lift({}, rows);
    expect(weeks.used).toHaveLength(7);
    expect(weeks.passedOver.map(({ weeksBefore, reason }) => [weeksBefore, reason])).toEqual(
      [16, 15, 14, 13, 12, 11, 10, 9, 8].map((back) => [back, 'beforeData']),
    );
  });

  test('weeks are looked for back to twice their number, not further', () => {
    const exclude = [{ from: OFFER_START - 70, to: OFFER_START - 1 }];
    const { weeks } = lift({ exclude }, older(16));
    expect(weeks.used.map(({ weeksBefore }) => weeksBefore)).toEqual([16, 15, 14, 13, 12, 11]);
    expect(() => lift({ exclude: [{ from: OFFER_START - 77, to: OFFER_START - 1 }] }, older(16))).toThrow(
      expect.objectContaining({
        code: 'TOO_FEW_WEEKS',
        details: { weeks: 5, required: 6, excluded: 11, withoutRows: 0, beforeData: 0 },
      }),
    );
    const { day, value } = offerRows();
    const gap = (date: number) => date < OFFER_START - 21 && date >= OFFER_START - 42;
    const holes = { day: day.filter((date) => !gap(date)), value: value.filter((_, i) => !gap(day[i]!)) };
    expect(() => lift({}, holes)).toThrow(
      expect.objectContaining({
        code: 'TOO_FEW_WEEKS',
        details: { weeks: 5, required: 6, excluded: 0, withoutRows: 3, beforeData: 8 },
      }),
    );
  });

  test('six or seven weeks show the interval, but the verdict is cannotTell', () => {
    for (const weeks of [6, 7]) {
      const { offer } = lift({ baselineWeeks: weeks });
      expect(offer.lift.interval!.low).toBeGreaterThan(0);
      expect(offer.verdict).toBe('cannotTell');
    }
    expect(lift({ baselineWeeks: 8 }).offer.verdict).toBe('increase');
  });
});

describe('how days are cut into blocks', () => {
  test('an offer from Friday to Sunday is compared with Fridays to Sundays', () => {
    const { offer, offerBlocks, weeks } = lift({
      offerStart: OFFER_START + 4,
      offerEnd: OFFER_START + 6,
      baselineWeeks: 7,
    });
    // The week before the offer runs from Friday to Thursday and holds the first four days of the offer week.
    expect(weeks.used[6]).toMatchObject({ from: OFFER_START - 3, to: OFFER_START + 3 });
    expect(offerBlocks).toHaveLength(1);
    expect([...offerBlocks[0]!.baseline]).toEqual([905, 885, 905, 910, 900, 916, 908]);
    expect(offer.actual).toBe(402 + 498 + 190);
  });

  test('an offer of one day is compared with the same weekday', () => {
    const { offer, offerBlocks } = lift({ offerEnd: OFFER_START, cooldownDays: 0 });
    expect([...offerBlocks[0]!.baseline]).toEqual([210, 205, 220, 200, 215, 212, 208, 218]);
    expect(offer).toMatchObject({ actual: 262, expected: 211 });
  });

  test('ten days are a week and three days, each beside its own weekdays', () => {
    const { offerBlocks, offer } = lift({ offerEnd: OFFER_START + 9, cooldownDays: 0 });
    expect(offerBlocks.map(({ from, to }) => to - from + 1)).toEqual([7, 3]);
    expect([...offerBlocks[1]!.baseline]).toEqual([625, 620, 640, 615, 638, 632, 632, 644]);
    expect(offer.actual).toBe(2188 + 196 + 188 + 205);
  });

  test('the cool-down is cut anew from its own first day', () => {
    const { coolDownBlocks } = lift({ offerEnd: OFFER_START + 2, cooldownDays: 9 });
    expect(coolDownBlocks.map(({ from, to }) => [from - OFFER_START, to - OFFER_START])).toEqual([
      [3, 9],
      [10, 11],
    ]);
    // Thursday to Wednesday is a whole week; Thursday and Friday are what is left.
    expect([...coolDownBlocks[0]!.baseline]).toEqual([1755, 1775, 1770, 1755, 1803, 1774, 1796, 1790]);
    expect(coolDownBlocks[1]!.baseline[0]).toBe(240 + 330);
  });

  test('without a cool-down the net is the lift', () => {
    const { offer, net } = lift({ cooldownDays: 0 });
    expect(net).toEqual(offer);
  });

  test('a cool-down that the data do not reach the end of leaves no net, and the lift stands', () => {
    const { offer, net, coolDownBlocks } = lift({ cooldownDays: 15 });
    expect(net).toBeNull();
    expect(coolDownBlocks).toEqual([]);
    expect(offer).toEqual(lift().offer);
  });
});

describe('what may be said', () => {
  const week = [100, 100, 100, 100, 100, 100, 100];
  const weeksOf = (totals: readonly number[], offer: number) =>
    offerRows([
      ...totals.flatMap((total) => week.map((day) => (day * total) / 700)),
      ...week.map(() => offer / 7),
    ]);
  const said = (offer: number, totals: readonly number[]) =>
    lift({ cooldownDays: 0 }, weeksOf(totals, offer)).offer.verdict;

  test('a fall below the interval is a decrease, a small change a noEffect, a wide interval cannotTell', () => {
    const steady = [700, 705, 695, 702, 698, 701, 699, 700];
    expect(said(500, steady)).toBe('decrease');
    expect(said(702, steady)).toBe('noEffect');
    expect(said(900, [700, 900, 500, 1000, 400, 800, 600, 700])).toBe('cannotTell');
  });

  test('weeks that are all the same have no known spread: no interval, no p, cannotTell', () => {
    const { offer } = lift({ cooldownDays: 0 }, weeksOf([700, 700, 700, 700, 700, 700, 700, 700], 900));
    expect(offer).toMatchObject({
      lift: { interval: null },
      p: null,
      standardError: null,
      verdict: 'cannotTell',
    });
    expectClose(offer.lift.estimate, 200);
  });

  test('equal weeks are equal in cents too, and where nothing was ever sold', () => {
    const sevenWeeks = (day: number) => offerRows([...new Array(49).fill(day), ...new Array(7).fill(9e5)], 7);
    for (const day of [12_345.67, 0.1, 0]) {
      const { offer } = lift({ cooldownDays: 0, baselineWeeks: 7 }, sevenWeeks(day));
      expect(offer).toMatchObject({ lift: { interval: null }, p: null, standardError: null });
      expectClose(offer.expected, 7 * day, 1e-12);
    }
  });

  test('where nothing was expected there is no relative lift', () => {
    const { offer } = lift({ cooldownDays: 0 }, weeksOf([7, -7, 7, -7, 14, -14, 7, -7], 70));
    expect(offer.relativeLift).toEqual({ estimate: null, interval: null });
    expectClose(offer.lift.estimate, 70);
  });

  test('ten times the sales are ten times the lift, the same share and the same p', () => {
    const rows = offerRows(dailySales.map((value) => value * 10));
    const { offer } = lift({}, rows);
    expectClose(offer.lift.interval!.low, 10 * lift().offer.lift.interval!.low!);
    expectClose(offer.relativeLift.interval!.high, lift().offer.relativeLift.interval!.high);
    expectClose(offer.p, lift().offer.p, 1e-6);
  });
});

describe('what is refused', () => {
  test('the position stands in the refusal', () => {
    const details = (options: Partial<OfferLiftOptions>, rows?: DatedValues) => {
      try {
        lift(options, rows);
      } catch (error) {
        return (error as { details: unknown }).details;
      }
      return expect.fail('nothing was refused');
    };
    const blank = { day: Float64Array.of(NaN), value: Float64Array.of(3) };
    expect(details({}, blank)).toEqual({ where: 'The list of sales' });
    expect(details({}, { ...offerRows(), value: Float64Array.of(1) })).toEqual({
      where: 'values',
      rows: 1,
      other: 'dates',
      otherRows: 77,
    });
    const exclude = [
      { from: 1, to: 1 },
      { from: 2, to: 1 },
    ];
    expect(details({ exclude })).toEqual({ where: 'exclude', row: 2 });
    expect(details({ offerEnd: OFFER_START - 1 })).toEqual({ where: 'offer_end', row: 0 });
    expect(details({ offerStart: 0.5 })).toEqual({ where: 'offer_start', expected: 'a date', given: 0.5 });
    expect(details({ offerEnd: 0.5 })).toEqual({ where: 'offer_end', expected: 'a date', given: 0.5 });
    expect(details({ baselineWeeks: 5 })).toEqual({
      where: 'baseline_weeks',
      expected: 'a whole number of weeks, 6 or more',
      given: 5,
    });
    expect(details({ cooldownDays: -1 })).toEqual({
      where: 'cooldown_days',
      expected: 'a whole number of days, 0 or more',
      given: -1,
    });
  });

  const refusal = (code: string, details = {}) =>
    expect.objectContaining({ code, details: expect.objectContaining(details) });
  const empty = { day: new Float64Array(), value: new Float64Array() };

  test.each([
    ['no rows', 'NO_ROWS', {}, empty],
    ['only blank dates', 'NO_ROWS', {}, { day: Float64Array.of(NaN), value: Float64Array.of(3) }],
    ['one row', 'TOO_FEW_WEEKS', {}, { day: Float64Array.of(OFFER_START + 6), value: Float64Array.of(3) }],
    ['an end before the start', 'DATES_OUT_OF_ORDER', { offerEnd: OFFER_START - 1 }, offerRows()],
    [
      'an excluded range that ends first',
      'DATES_OUT_OF_ORDER',
      { exclude: [{ from: 2, to: 1 }] },
      offerRows(),
    ],
    ['an offer without a date', 'OUT_OF_LIMITS', { offerStart: NaN }, offerRows()],
    ['five baseline weeks', 'OUT_OF_LIMITS', { baselineWeeks: 5 }, offerRows()],
    ['half a baseline week', 'OUT_OF_LIMITS', { baselineWeeks: 7.5 }, offerRows()],
    ['a negative cool-down', 'OUT_OF_LIMITS', { cooldownDays: -1 }, offerRows()],
    ['an offer after the data', 'OFFER_NOT_OVER', { offerEnd: OFFER_START + 21 }, offerRows()],
    ['columns of different length', 'UNEQUAL_LENGTHS', {}, { ...offerRows(), value: Float64Array.of(1) }],
    ['a level of 95', 'OUT_OF_LIMITS', { level: 95 }, offerRows()],
  ] as const)('%s', (_, code, options, rows) => {
    expect(() => lift(options, rows)).toThrow(refusal(code));
  });

  test('a mistyped year in the offer or in the data takes no memory', () => {
    expect(() => lift({ offerEnd: OFFER_START + 1e10 })).toThrow(refusal('OFFER_NOT_OVER'));
    const { day, value } = offerRows();
    const rows = { day: Float64Array.of(...day, 1e10, -1e10), value: Float64Array.of(...value, 5, 5) };
    expect(lift({}, rows).offer).toEqual(lift().offer);
  });

  test('data that end a day before the offer does', () => {
    expect(() => lift({}, offerRows(dailySales.slice(0, 62)))).toThrow(
      refusal('OFFER_NOT_OVER', { days: 1 }),
    );
  });
});
