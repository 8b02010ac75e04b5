import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawTab } from '../../src/import/mapping';
import { analysisOf } from './data';
import { tabOf } from '../import/tab';

const people = ['ana', 'ben', 'cy', 'dee', 'eve', 'flo', 'gus', 'hal'];
const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const first = Date.parse('2025-01-06') / 86_400_000;

const activities = tabOf(
  'Activities',
  `Date | Channel | Hours | Cost | Gain\n${people
    .map(
      (_, at) =>
        `${iso(first + 9 * at)} | ${at % 2 ? 'Instagram' : 'Newsletter'} | ${1 + at} | ${5 * at} | ${40 * at}`,
    )
    .join('\n')}\n | Total | 36 | 140 | 1120`,
  1,
);
const orders = tabOf(
  'Orders',
  `Order ID | Date | Customer | Total | Tax | Refund | Source\n${Array.from({ length: 40 }, (_, at) => {
    const customer = people[(at * 5) % 8];
    return `A${at} | ${iso(first + 7 * at)} | ${customer} | ${20 + at} | ${at % 3} | ${at % 11 === 0 ? 5 : ''} | ${at % 4 ? 'shop' : 'Instagram'}`;
  }).join('\n')}`,
  2,
);
const customers = tabOf(
  'Customers',
  `Customer | Engaged since | Segment\n${people.map((name, at) => `${name} | ${at % 2 ? iso(first + 10 * at) : ''} | ${at % 3 ? 'b' : 'a'}`).join('\n')}`,
  3,
);
const events = tabOf(
  'Events',
  `Person | Date | Stage\n${people.flatMap((name, at) => ['visit', 'basket', 'paid'].slice(0, 1 + (at % 3)).map((stage, step) => `${name} | ${iso(first + at + step)} | ${stage}`)).join('\n')}`,
  4,
);
const shop = [activities, orders, customers, events];

/** The analysis without the places of cells, which do change. */
function figures(tabs: readonly RawTab[]): unknown {
  const analysis = analysisOf(tabs, { hourlyRate: 20, margin: 0.5 });
  const text = JSON.stringify(analysis, (key, value: unknown) =>
    ['firstCell', 'nextCells', 'firstRow', 'range', 'place'].includes(key)
      ? undefined
      : value instanceof Map
        ? [...value]
        : ArrayBuffer.isView(value)
          ? [...(value as Float64Array)]
          : value,
  );
  return JSON.parse(text);
}

interface Change {
  readonly order: readonly number[];
  readonly blankRows: readonly number[];
  readonly above: number;
}

/** The tab with its columns in another order, blank ones between them (−1), and blank rows above and within. */
function changed(tab: RawTab, { order, blankRows, above }: Change): RawTab {
  const width = tab.cells[0]!.length;
  const columns = order.filter((column) => column < width);
  const cells = tab.cells.map((row) => columns.map((column) => (column < 0 ? '' : row[column]!)));
  for (const place of blankRows)
    cells.splice(
      1 + (place % tab.cells.length),
      0,
      columns.map(() => ''),
    );
  return { ...tab, cells: [...Array.from({ length: above }, () => columns.map(() => '')), ...cells] };
}

describe('figures', () => {
  it('never change when columns are moved, or blank rows and columns added', () => {
    const expected = figures(shop);
    expect(JSON.stringify(expected)).toContain('"ratio"');
    const change = fc.record({
      order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, -1, -2], { minLength: 9, maxLength: 9 }),
      blankRows: fc.array(fc.nat({ max: 60 }), { maxLength: 5 }),
      above: fc.nat({ max: 4 }),
    });
    fc.assert(
      fc.property(fc.tuple(change, change, change, change), (changes) => {
        expect(figures(shop.map((tab, at) => changed(tab, changes[at]!)))).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });
});
