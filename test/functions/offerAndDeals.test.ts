import { expect, describe, it } from 'vitest';
import { isoDayText } from '../../src/import/calendar';
import { dailySales, OFFER_START } from '../core/support/offerWeeks';
import { call, column, figureOf } from './call';
import { expectNumber } from './expectCells';

/** The offer of the worked example with four more weeks before it, each like the week eight weeks before the offer. */
const sales = [
  column(...Array.from({ length: 105 }, (_, day) => isoDayText(OFFER_START - 84 + day))),
  column(...Array.from({ length: 28 }, (_, day) => dailySales[day % 7]!), ...dailySales),
];
const offer = [...sales, '2025-03-03', '2025-03-09'];

describe('the table of OFFER_LIFT', () => {
  const table = call('OFFER_LIFT', ...offer, 8, 14, false, '2025-02-26', 'table') as unknown[][];
  const weeks = table.filter(([label]) => String(label).startsWith('week '));

  it('lists every baseline week with its sales, and the weeks passed over with the reason', () => {
    expect(weeks).toHaveLength(9);
    // The week before the offer holds the excluded day; instead of it an older one is taken.
    expect(weeks[8]!.slice(0, 2)).toEqual([
      'week 2025-02-24 to 2025-03-02',
      'passed over: days you left out',
    ]);
    expect(weeks[7]!.slice(0, 2)).toEqual(['week 2025-02-17 to 2025-02-23', 1796]);
    expect(weeks[0]!.slice(0, 2)).toEqual(['week 2024-12-30 to 2025-01-05', 1755]);
    expect(figureOf(table as never, 'baseline weeks used')).toBe(8);
  });

  it('shows the lift with its limits, what was expected, and grade D', () => {
    // (1755 · 2 + 1775 + 1770 + 1755 + 1803 + 1774 + 1796) ÷ 8 = 1772.875.
    expectNumber(figureOf(table as never, 'expected without it'), 1772.875);
    expectNumber(figureOf(table as never, 'lift'), 2188 - 1772.875);
    expect(figureOf(table as never, 'lift', 2)).toBeLessThan(415.125);
    expect(figureOf(table as never, 'sales in the offer')).toBe(2188);
    expect([figureOf(table as never, 'verdict'), figureOf(table as never, 'grade')]).toEqual([
      'increase',
      'D',
    ]);
  });

  it('says that the days after the offer are not over', () => {
    const early = call('OFFER_LIFT', ...offer, 8, 15, false, '', 'table');
    expect(figureOf(early, 'net with the days after')).toBe('not over yet');
    expect(figureOf(early, 'lift')).toBe(410.75);
  });

  it('says "no limit" where all weeks are alike', () => {
    const alike = call(
      'OFFER_LIFT',
      sales[0]!,
      column(...sales[1]!.map(() => 5)),
      '2025-03-03',
      '2025-03-09',
      '',
      '',
      '',
      '',
      'table',
    );
    expect([figureOf(alike, 'lift', 2), figureOf(alike, 'p')]).toEqual(['no limit', 'no value']);
  });
});

describe('what OFFER_LIFT leaves out', () => {
  const lift = (exclude: never): unknown => call('OFFER_LIFT', ...offer, 8, 14, false, exclude);

  it('single days, first and last days, and rows with one of the two mean the same weeks', () => {
    const expected = 415.125;
    for (const exclude of [
      column('2025-02-26', '', '2025-02-27'),
      [['2025-02-26', '2025-02-27']],
      [
        ['2025-02-26', ''],
        ['', ''],
      ],
      [['', '2025-02-27']],
      [[new Date('2025-02-26T12:00:00Z'), new Date('2025-02-27T12:00:00Z')]],
      [['2025-02-24', '2025-02-25', '2025-02-26']],
    ])
      expectNumber(lift(exclude as never), expected);
  });

  it('with 6 or 7 weeks the verdict is "cannot tell", whatever the limits say', () => {
    const verdict = (weeks: number): unknown => call('OFFER_LIFT', ...offer, weeks, 14, false, '', 'verdict');
    expect([verdict(6), verdict(7), verdict(8)]).toEqual(['cannot tell', 'cannot tell', 'increase']);
    expect(call('OFFER_LIFT', ...offer, 6, 14, false, '', 'low')).toBeGreaterThan(0);
  });

  it('a date filled in ahead without an amount is not yet data', () => {
    const ahead = [
      [...sales[0]!, ['2025-12-31']],
      [...sales[1]!, ['']],
    ];
    expect(call('OFFER_LIFT', ...(ahead as never[]), '2025-03-03', '2025-03-09')).toBe(410.75);
  });
});

it('DEAL_LOYALTY shows both shares, their difference and the customers left out in a table', () => {
  const table = call(
    'DEAL_LOYALTY',
    column('Ana', 'Ben', 'Cy', 'Dee', 'Ana', 'Cy', 'Eve'),
    column('2025-01-01', '2025-01-01', '2025-01-01', '2025-01-01', '2025-01-20', '2025-01-20', '2025-06-01'),
    column('$5.00', 5, '', 0, 'no', '', 'yes'),
    90,
    'table',
  );
  // Of Ana and Ben, who came for a discount, Ana came back at full price; of Cy and Dee, Cy. Eve came too late.
  expect(figureOf(table, 'came for a discount, later full price')).toBe(0.5);
  expect(figureOf(table, 'others, later full price')).toBe(0.5);
  expect(figureOf(table, 'difference in points')).toBe(0);
  expect(figureOf(table, 'customers not observed long enough')).toBe(1);
  expect([figureOf(table, 'verdict'), figureOf(table, 'grade')]).toEqual(['too few data', 'D']);
});
