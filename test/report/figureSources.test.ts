import { describe, expect, test } from 'vitest';
import { columnIndex } from '../../host/engine/a1';
import type { Analysis } from '../../src/analysis/analysis';
import type { RawTab, TabMapping } from '../../src/import/mapping';
import { buildReport } from '../../src/report/buildReport';
import type { SheetPlan } from '../../src/report/sheetPlan';
import { templates } from '../../src/report/templates';
import { analysisOf, referenceTab } from '../analysis/data';
import { recognised, tabOf } from '../import/tab';
import { iso, offerOrders, offerTab, springOffer } from './exampleOffers';

const numbers = { hourlyRate: 25, margin: 0.4, repeatWindowDays: 120, landmarkDays: 20 };
const named = (name: string, sheetId: number): RawTab => ({
  ...referenceTab(`customer-questions/${name}.csv`, sheetId),
  name,
});
const customerTabs = ['activities', 'orders', 'customers'].map((name, index) => named(name, index + 1));
const stages = tabOf('Funnel', 'Stage | People\nSaw | 900\nAsked | 90\nBought | 9', 4);
const events = tabOf(
  'Steps',
  `Person | Date | Stage\n${['ann', 'bob', 'cy', 'dee', 'eve']
    .flatMap((name, at) => [`${name} | ${iso(at)} | Visit`, `${name} | ${iso(at + 2)} | Buy`])
    .join('\n')}`,
  5,
);
const posts = tabOf(
  'Posts',
  `Date | Channel | Post type | Reach | Reactions | Clicks\n${Array.from(
    { length: 24 },
    (_, at) => `${iso(at)} | Facebook | ${at % 2 ? 'Photo' : 'Video'} | ${100 + at} | ${5 + (at % 4)} | 1`,
  ).join('\n')}`,
  7,
);
const touch = tabOf(
  'Talks',
  `Date | Activity | Hours | Cost | Gain | Personalness | Online | Contacts | Conversions\n${Array.from(
    { length: 24 },
    (_, at) =>
      `${iso(at)} | ${at % 2 ? 'Call' : 'Post'} | 1 | 2 | 30 | ${1 + (at % 3)} | ${at % 2 ? 'offline' : 'online'} | 20 | ${1 + (at % 4)}`,
  ).join('\n')}`,
  6,
);

const shops: readonly (readonly [string, Analysis])[] = [
  ['customers and counted stages', analysisOf([...customerTabs, stages], numbers)],
  ['offers', analysisOf([offerOrders, offerTab(springOffer)], numbers)],
  ['people followed through a funnel', analysisOf([events], { ...numbers, conversionWindowDays: 30 })],
  ['posts', analysisOf([posts], numbers)],
  ['effort', analysisOf([touch], { ...numbers, revenueGoal: 1000, offlineCostPerCustomer: 20 })],
];

const planOf = (analysis: Analysis, templateId: string): SheetPlan =>
  buildReport(analysis, { templateId, title: 'Report', businessName: '' });

const cornerOf = (cell: string): { row: number; column: number } => {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell)!;
  return { row: Number(row), column: columnIndex(letters) + 1 };
};

/** Cell of the page, as "row,column" → where it says it comes from; read from the words on the page alone. */
function sourcesOn(plan: SheetPlan): Map<string, string> {
  const rows = plan.cells.map((cells) => String(cells[0]?.value ?? ''));
  const from = rows.indexOf('Where each figure comes from');
  const text = rows.slice(from + 1).join(' ');
  const found = new Map<string, string>();
  const lines = text.matchAll(/((?:[A-Z]\d+(?::[A-Z]\d+)?(?:, )?)+): ("[^:]*?.*?\)\.|your assumptions)/g);
  for (const [, cells = '', source = ''] of lines)
    for (const range of cells.split(', ')) {
      const [first, last = first] = range.split(':') as [string, string?];
      const [top, bottom] = [cornerOf(first), cornerOf(last)];
      for (let row = top.row; row <= bottom.row; row += 1)
        for (let column = top.column; column <= bottom.column; column += 1)
          found.set(`${row},${column}`, source);
    }
  return found;
}

describe.each(templates.map(({ id }) => id))('the report %s', (templateId) => {
  test.each(shops)(
    'says of every figure and every other number where it comes from: %s',
    (_name, analysis) => {
      const plan = planOf(analysis, templateId);
      const sources = sourcesOn(plan);
      const without = plan.figures.filter(({ row, column }) => !sources.has(`${row},${column}`));
      expect(without.map(({ key }) => key)).toEqual([]);
      const numbersWithout = plan.cells.flatMap((cells, row) =>
        cells.flatMap((cell, column) =>
          typeof cell?.value === 'number' && !sources.has(`${row + 1},${column + 1}`)
            ? [`${row + 1},${column + 1}`]
            : [],
        ),
      );
      expect(numbersWithout).toEqual([]);
    },
  );
});

test('a figure names the tab, the columns and the rows it was taken from, a formula those of the cells it reads', () => {
  const plan = planOf(shops[0]![1], 'full');
  const sources = sourcesOn(plan);
  const sourceOf = (key: string): string => {
    const { row, column } = plan.figures.find((figure) => figure.key === key)!;
    return sources.get(`${row},${column}`)!;
  };
  // test/reference/customer-questions: activities "Date, Purpose, Hours, Cost" with 5 rows, orders with 1499.
  expect(sourceOf('roe.hours')).toBe('"activities" A2:A6, C2:C6 (5 rows).');
  expect(sourceOf('roe.cost')).toBe('"activities" A2:A6, C2:D6 (5 rows).');
  expect(sourceOf('comingBack.rate')).toBe('"orders" B2:C1500 (1499 rows).');
  expect(sourceOf('funnel.2.fromFirst')).toBe('"Funnel" A2:B4 (3 rows).');
  expect(sourceOf('assumption.level')).toBe('your assumptions');
});

test('the rate of posts names the column by which posts are told apart', () => {
  const days = tabOf(
    'Days',
    `Post ID | Date | Figures of | Reach | Reactions\np1 | ${iso(1)} | ${iso(1)} | 90 | 5\np1 | ${iso(1)} | ${iso(2)} | 40 | 2`,
    8,
  );
  const plan = planOf(analysisOf([days], numbers), 'full');
  const { row, column } = plan.figures.find(({ key }) => key === 'posts.rate')!;
  expect(sourcesOn(plan).get(`${row},${column}`)).toBe('"Days" A2:E3 (1 row).');
});

test('net sales name the discount and the tax only where they are taken off', () => {
  const bought = Array.from({ length: 24 }, (_, at) => `${iso(at * 20)} | c${at % 6} | 50 | 5 | 4`);
  const shop = tabOf('Shop', `Date | Customer | Amount | Discount | Tax\n${bought.join('\n')}`, 9);
  const mapping = recognised(shop);
  const sourceOf = (changed: Partial<TabMapping>): string => {
    const plan = planOf(analysisOf([shop], numbers, [{ ...mapping, ...changed }]), 'full');
    const { row, column } = plan.figures.find(({ key }) => key === 'worth.meanNetSales')!;
    return sourcesOn(plan).get(`${row},${column}`)!;
  };
  expect(sourceOf({ amountIncludesTaxAndShipping: false })).toBe('"Shop" A2:C25 (24 rows).');
  expect(sourceOf({ amountIncludesTaxAndShipping: true })).toBe('"Shop" A2:C25, E2:E25 (24 rows).');
  expect(sourceOf({ amountIncludesTaxAndShipping: false, constants: { beforeDiscount: 'yes' } })).toBe(
    '"Shop" A2:D25 (24 rows).',
  );
});

test('the list of sources holds nothing of what the tabs hold', () => {
  const plan = planOf(shops[0]![1], 'full');
  const rows = plan.cells.map((cells) => String(cells[0]?.value ?? ''));
  const list = rows.slice(rows.indexOf('Where each figure comes from')).join(' ');
  for (const name of ['Newsletter', 'Home', 'Office', '@']) expect(list).not.toContain(name);
});
