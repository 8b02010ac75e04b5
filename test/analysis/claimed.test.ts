import { describe, expect, it } from 'vitest';
import { tabOf } from '../import/tab';
import { analysisOf, failureCode, result } from './data';

// metrics.md: revenue 2,400; margin 45 %; 20 h × 30 + 120 = 720 → ROE 0.5, net 360, 18.00 an hour.
const log = tabOf(
  'Log',
  `Date | Channel | Activity | Hours | Cost | Gain
   2025-01-10 | Instagram | Posts | 12 | 100 | 400
   2025-02-10 | Phone | Calls | 5 | 20 | 1500
   2025-03-10 | Instagram | Posts | 3 | | 500`,
);
const priced = { hourlyRate: 30, margin: 0.45 };

describe('claimed ROE', () => {
  it('is (gain × margin − cost) ÷ cost over the rows of the activities', () => {
    const claimed = result(analysisOf([log], priced).claimed);
    expect(claimed).toMatchObject({
      gainSource: 'activities',
      gain: 2400,
      cash: 120,
      hours: 20,
      hourlyRate: 30,
      margin: 0.45,
      revenueBased: false,
      rows: 3,
    });
    expect(claimed.roe).toMatchObject({ ratio: 0.5, net: 360, cost: 720, netPerHour: 18 });
  });

  it('takes refunds as negative gains', () => {
    const refunds = tabOf('Refunds', 'Date | Hours | Cost | Gain\n2025-03-20 | 0 | 0 | -300', 2);
    expect(result(analysisOf([log, refunds], priced).claimed).roe).toMatchObject({
      ratio: 0.3125,
      net: 225,
      netPerHour: 11.25,
    });
  });

  it('looks at the activities of the period only', () => {
    const period = { kind: 'custom', from: '2025-01-10', to: '2025-02-10' } as const;
    const claimed = result(analysisOf([log], { ...priced, period }).claimed);
    expect(claimed).toMatchObject({ gain: 1900, cash: 120, hours: 17, rows: 2 });
    expect(failureCode(analysisOf([log], { ...priced, period: { kind: 'thisMonth' } }).claimed)).toBe(
      'NO_ACTIVITIES_IN_PERIOD',
    );
  });

  it('is left open without an hourly rate, unless there are no hours', () => {
    const open = result(analysisOf([log], { margin: 0.45 }).claimed);
    expect(open).toMatchObject({ hourlyRate: null, roe: null, gain: 2400, hours: 20 });
    const cashOnly = tabOf('Ads', 'Date | Cost | Gain\n2025-01-10 | 100 | 250');
    expect(result(analysisOf([cashOnly]).claimed)).toMatchObject({
      margin: 1,
      revenueBased: true,
      roe: { ratio: 1.5 },
    });
  });

  it('of work that cost nothing has no ratio', () => {
    expect(
      result(
        analysisOf([tabOf('Log', 'Date | Hours | Gain\n2025-01-10 | 2 | 50')], { hourlyRate: 0 }).claimed,
      ).roe,
    ).toMatchObject({ ratio: null, net: 50 });
  });

  const work = tabOf('Work', 'Date | Channel | Hours\n2025-01-10 | Stall | 2', 1);
  const orders = tabOf(
    'Orders',
    `Customer | Date | Amount | Source | Coupon
     ana | 2025-01-11 | 100 | instagram.com / social |
     ben | 2025-01-12 | 50 | walk-in | NEWSLETTER10
     cy | 2025-01-13 | 25 | market stall |
     dee | 2025-01-14 | 1000 | google / organic | FALL5
     eve | 2025-03-14 | 7 | Facebook |`,
    2,
  );

  it('takes the orders that name an engagement channel when no activity has a gain', () => {
    expect(result(analysisOf([work, orders], { hourlyRate: 10 }).claimed)).toMatchObject({
      gainSource: 'orders',
      gain: 182,
      rows: 4,
      roe: { cost: 20 },
    });
    const period = { kind: 'custom', from: '2025-01-01', to: '2025-01-31' } as const;
    expect(result(analysisOf([work, orders], { hourlyRate: 10, period }).claimed)).toMatchObject({
      gain: 175,
      rows: 3,
    });
  });

  it('looks at source, discount code and referral, each on its own', () => {
    const three = tabOf(
      'Orders',
      `Customer | Date | Amount | Source | Coupon | Referral
       ana | 2025-01-11 | 1 | Instagram | |
       ben | 2025-01-12 | 20 | web | INSTAGRAM5 |
       cy | 2025-01-13 | 300 | web | | instagram.com
       dee | 2025-01-14 | 4000 | web | FALL5 | a friend`,
      2,
    );
    expect(result(analysisOf([work, three]).claimed)).toMatchObject({ gain: 321, rows: 3 });
    const only = tabOf('Orders', 'Customer | Date | Amount | Referrer\nana | 2025-01-11 | 8 | Facebook', 2);
    expect(result(analysisOf([work, only]).claimed)).toMatchObject({ gain: 8, rows: 1 });
  });

  it('prefers the gain column over the orders', () => {
    const gains = tabOf('Gains', 'Date | Hours | Gain\n2025-01-10 | 1 | 40', 1);
    expect(result(analysisOf([gains, orders]).claimed)).toMatchObject({ gainSource: 'activities', gain: 40 });
  });

  describe('of a period without a gain', () => {
    const january = { kind: 'custom', from: '2025-01-01', to: '2025-01-31' } as const;
    const laterGain = tabOf(
      'Work',
      'Date | Channel | Hours | Gain\n2025-01-10 | Stall | 2 |\n2025-03-10 | Stall | 1 | 500',
    );

    it('takes the linked orders of the period, whatever gain lies outside it', () => {
      expect(result(analysisOf([laterGain, orders], { period: january }).claimed)).toMatchObject({
        gainSource: 'orders',
        gain: 175,
        rows: 3,
      });
    });

    it('is a note when no order is linked either, never a gain of 0', () => {
      const analysis = analysisOf([laterGain], { period: january });
      expect(failureCode(analysis.claimed)).toBe('NO_GAIN_LINKED');
      expect(failureCode(analysis.byActivity)).toBe('NO_GAIN_BY_ACTIVITY');
      expect(result(analysisOf([laterGain]).claimed)).toMatchObject({ gain: 500 });
    });
  });

  it('never uses all sales: without a linked gain there is a note', () => {
    const plain = tabOf('Orders', 'Customer | Date | Amount\nana | 2025-01-11 | 100', 2);
    const foreign = tabOf('Orders', 'Customer | Date | Amount | Source\nana | 2025-01-11 | 100 | google', 2);
    expect(failureCode(analysisOf([work]).claimed)).toBe('NO_GAIN_LINKED');
    expect(failureCode(analysisOf([work, plain]).claimed)).toBe('NO_GAIN_LINKED');
    expect(failureCode(analysisOf([work, foreign]).claimed)).toBe('NO_GAIN_LINKED');
    expect(failureCode(analysisOf([orders]).claimed)).toBe('NO_ACTIVITIES');
  });

  it('refuses a cost below 0', () => {
    expect(failureCode(analysisOf([tabOf('Log', 'Date | Cost | Gain\n2025-01-10 | -5 | 50')]).claimed)).toBe(
      'COST_IS_NEGATIVE',
    );
  });
});

describe('ROE by activity', () => {
  it('prices each activity by its own rows in the period, largest gain first', () => {
    const groups = result(analysisOf([log], priced).byActivity);
    // Calls: 1500 × 0.45 − (20 + 150) = 505; Posts: 900 × 0.45 − (100 + 450) = −145.
    expect(groups.map(({ group, rows, gain, cost, hours }) => [group, rows, gain, cost, hours])).toEqual([
      ['Calls', 1, 1500, 170, 5],
      ['Posts', 2, 900, 550, 15],
    ]);
    expect(groups[0]!.net).toBeCloseTo(505, 9);
    expect(groups[1]!.roe).toBeCloseTo(-145 / 550, 12);
  });

  it('falls back on channels, and leaves the ROE open where hours have no price', () => {
    const channels = tabOf(
      'Log',
      'Date | Channel | Hours | Cost | Gain\n2025-01-10 | Chat | 2 | 0 | 50\n2025-01-11 | Ads | | 10 | 30',
    );
    const groups = result(analysisOf([channels]).byActivity);
    expect(groups.map(({ group, roe, netPerHour }) => [group, roe, netPerHour])).toEqual([
      ['Chat', null, 25],
      ['Ads', 2, null],
    ]);
  });

  it('says what is missing', () => {
    expect(
      failureCode(analysisOf([tabOf('Log', 'Date | Activity | Hours\n2025-01-10 | Call | 1')]).byActivity),
    ).toBe('NO_GAIN_BY_ACTIVITY');
    expect(
      failureCode(analysisOf([tabOf('Log', 'Date | Hours | Gain\n2025-01-10 | 1 | 5')]).byActivity),
    ).toBe('NO_ACTIVITY_COLUMN');
    expect(failureCode(analysisOf([]).byActivity)).toBe('NO_ACTIVITIES');
  });
});
