import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../src/analysis/assumptions';
import type { Side } from '../../src/analysis/onlineAndOffline';
import type { RawTab } from '../../src/import/mapping';
import { failureSentence } from '../../src/wording/failures';
import { tabOf } from '../import/tab';
import { analysisOf, failureCode, referenceTab, result } from './data';

interface Expected {
  readonly assumptions: Partial<Assumptions>;
  readonly pay: Readonly<Record<string, number>>;
  readonly shares: readonly Readonly<Record<string, number | string>>[];
  readonly touch: {
    readonly levels: readonly Readonly<Record<string, number>>[];
    readonly slope: number;
    readonly low: number;
    readonly high: number;
    readonly z: number;
    readonly rowsWithoutContacts: number;
  };
  readonly sides: Readonly<
    Record<
      'online' | 'offline',
      { rows: number; cash: number; hours: number; outcomes: Record<string, { count: number; each: number }> }
    >
  >;
}

const expected = JSON.parse(readFileSync('test/reference/effort/results.json', 'utf8')) as Expected;
const workLog = referenceTab('effort/activities.csv', 1);

function near(actual: number | null | undefined, wanted: number): void {
  expect(actual).not.toBeNull();
  expect(Math.abs(actual! - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
}

const log = (rows: string): RawTab => tabOf('Log', rows);
const sentence = (part: object): string =>
  'failure' in part ? failureSentence(part.failure as Parameters<typeof failureSentence>[0]) : '';

describe('the effort questions of a log kept by hand, against pandas and scipy', () => {
  const analysis = analysisOf([workLog], expected.assumptions);

  it('hours and gain for the ROE aimed for, and what may go into the sales goal', () => {
    const { hours, gain, investment, hoursForGoal } = result(analysis.wouldPay);
    near(hours, expected.pay.breakEvenHours!);
    near(gain, expected.pay.breakEvenGain!);
    near(investment, expected.pay.maxInvestment!);
    near(hoursForGoal, expected.pay.hoursForGoal!);
  });

  it('share of the hours beside share of the gain by channel, most hours first', () => {
    const { groups, by, rows, rowsWithoutHours, hasGain } = result(analysis.hoursByGroup);
    expect({ by, rows, hasGain }).toEqual({ by: 'channel', rows: 140, hasGain: true });
    expect(groups.map(({ group }) => group)).toEqual(expected.shares.map(({ group }) => group));
    groups.forEach((group, index) => {
      const wanted = expected.shares[index]!;
      expect(group.rows).toBe(wanted.rows);
      for (const name of ['hours', 'gain', 'hoursShare', 'gainShare', 'gap'] as const)
        near(group[name], wanted[name] as number);
    });
    const hours = workLog.cells.slice(1).map((row) => Number(row[2]));
    expect(rowsWithoutHours).toBe(hours.filter((value) => value === 0).length);
  });

  it('rates, their trend and the gain per hour by level of personalness', () => {
    const { touch, outcome, rowsWithoutContacts } = result(analysis.byPersonalness);
    expect(outcome).toBe('conversions');
    expect(rowsWithoutContacts).toBe(expected.touch.rowsWithoutContacts);
    expect(touch.levels).toHaveLength(5);
    touch.levels.forEach((level, index) => {
      const wanted = expected.touch.levels[index]!;
      expect([level.level, level.contacts, level.conversions]).toEqual([
        wanted.level,
        wanted.contacts,
        wanted.conversions,
      ]);
      near(level.rate.estimate, wanted.rate!);
      near(level.rate.interval!.low, wanted.low!);
      near(level.rate.interval!.high, wanted.high!);
      near(level.gainPerHour, wanted.gainPerHour!);
    });
    near(touch.trend.slope.estimate, expected.touch.slope);
    near(touch.trend.slope.interval!.low, expected.touch.low);
    near(touch.trend.slope.interval!.high, expected.touch.high);
    near(touch.trend.z, expected.touch.z);
    expect(touch.verdict).toBe('increase');
  });

  it('cost of a contact, a response, a lead and a customer online and offline', () => {
    const found = result(analysis.onlineAndOffline);
    const check = (side: Side, wanted: Expected['sides']['online']): void => {
      expect(side.rows).toBe(wanted.rows);
      near(side.cash, wanted.cash);
      near(side.hours, wanted.hours);
    };
    check(found.online, expected.sides.online);
    check(found.offline, expected.sides.offline);
    expect(found.stages.map(({ stage }) => stage)).toEqual(['contacts', 'responses', 'leads', 'conversions']);
    for (const { stage, compared } of found.stages) {
      const [online, offline] = [
        expected.sides.online.outcomes[stage]!,
        expected.sides.offline.outcomes[stage]!,
      ];
      expect([found.online.outcomes[stage], found.offline.outcomes[stage]]).toEqual([
        online.count,
        offline.count,
      ]);
      near(compared!.online, online.each);
      near(compared!.offline, offline.each);
      near(compared!.ratio, online.each / offline.each);
    }
    expect(found.byChannelName).toBe(true);
    expect(found.rowsLeftOut).toBe(0);
  });
});

describe('what would pay', () => {
  const shop = log('Date | Hours | Cost | Gain\n2025-03-01 | 20 | 120 | 2400');
  const pay = (changed: Partial<Assumptions>) =>
    result(analysisOf([shop], { hourlyRate: 30, margin: 0.45, ...changed }).wouldPay);

  it('is 32 hours and a gain of 1,600 in the worked example; 10,000 in sales pay for 4,500', () => {
    const { hours, gain, investment, hoursForGoal } = pay({ revenueGoal: 10_000 });
    near(hours, 32);
    near(gain, 1600);
    near(investment, 4500);
    // (4,500 − 120) ÷ 30
    near(hoursForGoal, 146);
  });

  it('knows no hours where an hour has no price, or the cash alone is too much', () => {
    expect(pay({ hourlyRate: null })).toMatchObject({ hours: null, gain: null });
    expect(pay({ hourlyRate: 0 }).hours).toBeNull();
    // 2,400 × 0.45 ÷ 10 = 108, below the cash of 120.
    expect(pay({ targetRoe: 9 }).hours).toBeNull();
    expect(pay({}).investment).toBeNull();
  });
});

describe('hours by channel or activity', () => {
  it('are by activity where there is one channel only', () => {
    const { by, groups } = result(
      analysisOf([
        log(
          'Date | Channel | Activity | Hours\n2025-03-01 | Phone | Call | 3\n2025-03-02 | Phone | Letter | 1',
        ),
      ]).hoursByGroup,
    );
    expect(by).toBe('activity');
    expect(groups.map(({ group, hoursShare, gainShare }) => [group, hoursShare, gainShare])).toEqual([
      ['Call', 0.75, null],
      ['Letter', 0.25, null],
    ]);
  });

  it('say what to add without hours, and without names', () => {
    expect(failureCode(analysisOf([log('Date | Cost\n2025-03-01 | 3')]).hoursByGroup)).toBe(
      'NO_HOURS_LOGGED',
    );
    expect(failureCode(analysisOf([log('Date | Hours\n2025-03-01 | 3')]).hoursByGroup)).toBe(
      'NO_ACTIVITY_COLUMN',
    );
    expect(failureCode(analysisOf([]).hoursByGroup)).toBe('NO_ACTIVITIES');
  });

  it('follow the period', () => {
    const { groups } = result(
      analysisOf(
        [
          log(
            'Date | Channel | Hours\n2025-03-01 | Phone | 3\n2025-06-01 | Phone | 5\n2025-06-02 | Shop | 5',
          ),
        ],
        { period: { kind: 'custom', from: '2025-06-01', to: '2025-06-30' } },
      ).hoursByGroup,
    );
    expect(groups.map(({ group, hoursShare }) => [group, hoursShare])).toEqual([
      ['Phone', 0.5],
      ['Shop', 0.5],
    ]);
  });
});

describe('by personalness', () => {
  it('counts responses where no conversions are known, and a blank beside contacts as none', () => {
    const { touch, outcome, rowsWithoutContacts } = result(
      analysisOf([
        log(
          `Date | Hours | Gain | Personalness | Contacts | Responses | Conversions
           2025-03-01 | 1 | 50 | 1 | 100 | 5 |
           2025-03-02 | 1 | 10 | 1 | 100 | |
           2025-03-03 | 2 | 10 | 5 | | 3 |
           2025-03-04 | 2 | 90 | 5 | 20 | 8 | `,
        ),
      ]).byPersonalness,
    );
    expect(outcome).toBe('responses');
    expect(rowsWithoutContacts).toBe(1);
    expect(
      touch.levels.map(({ contacts, conversions, gainPerHour }) => [contacts, conversions, gainPerHour]),
    ).toEqual([
      [200, 5, 30],
      [20, 8, 25],
    ]);
  });

  it('has no rates without contacts, but still the gain per hour', () => {
    const { touch, outcome } = result(
      analysisOf([
        log('Date | Hours | Gain | Personalness\n2025-03-01 | 2 | 50 | 1\n2025-03-02 | 1 | 40 | 4'),
      ]).byPersonalness,
    );
    expect(outcome).toBeNull();
    expect(touch.levels.map(({ rate, gainPerHour }) => [rate.estimate, gainPerHour])).toEqual([
      [null, 25],
      [null, 40],
    ]);
    expect(touch.verdict).toBe('tooFewData');
  });

  it('says what to add without levels, and refuses more conversions than contacts', () => {
    expect(failureCode(analysisOf([log('Date | Hours\n2025-03-01 | 3')]).byPersonalness)).toBe(
      'NO_PERSONALNESS',
    );
    const { byPersonalness } = analysisOf([
      log('Date | Hours | Personalness | Contacts | Conversions\n2025-03-01 | 3 | 2 | 4 | 5'),
    ]);
    expect(sentence(byPersonalness)).toBe(
      'At personalness 2 there are 5 conversions but only 4 contacts. Count contacts and conversions in the same rows.',
    );
  });
});

describe('online and offline', () => {
  const rows = `Date | Channel | Hours | Cost | Leads
    2025-03-01 | Instagram | 2 | 10 | 7
    2025-03-02 | In person | 3 | 10 | 5
    2025-03-03 | Elsewhere | 9 | 90 | 9`;

  it('are told apart by the names of the channels where no column says so', () => {
    const { online, offline, rowsLeftOut, stages } = result(
      analysisOf([log(rows)], { hourlyRate: 20 }).onlineAndOffline,
    );
    expect([online.cash, online.hours, offline.cash, offline.hours]).toEqual([10, 2, 10, 3]);
    expect(rowsLeftOut).toBe(1);
    // 10 + 2 × 20 for 7 leads, 10 + 3 × 20 for 5.
    expect(stages).toEqual([
      { stage: 'leads', compared: { online: 50 / 7, offline: 14, ratio: 50 / 7 / 14 } },
    ]);
  });

  it('have no costs while an hour has no price', () => {
    expect(result(analysisOf([log(rows)]).onlineAndOffline).stages).toEqual([
      { stage: 'leads', compared: null },
    ]);
  });

  it('need both sides, or what a customer won offline costs', () => {
    const online = log('Date | Channel | Hours | Conversions\n2025-03-01 | Instagram | 2 | 4');
    expect(sentence(analysisOf([online]).onlineAndOffline)).toBe(
      'All your work is online, so there is nothing offline to compare it with. You can type in the sidebar what a customer won offline costs.',
    );
    const { stages } = result(
      analysisOf([online], { hourlyRate: 20, offlineCostPerCustomer: 35 }).onlineAndOffline,
    );
    expect(stages).toEqual([{ stage: 'conversions', compared: { online: 10, offline: null, ratio: null } }]);
  });

  it('say what to add without sides or without outcomes', () => {
    expect(failureCode(analysisOf([log('Date | Hours | Leads\n2025-03-01 | 3 | 1')]).onlineAndOffline)).toBe(
      'NO_ONLINE_OFFLINE',
    );
    expect(
      failureCode(
        analysisOf([log('Date | Hours | Online/offline\n2025-03-01 | 3 | online\n2025-03-02 | 3 | offline')])
          .onlineAndOffline,
      ),
    ).toBe('NO_OUTCOMES');
  });
});
