import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/hostOver';
import type { RangeName } from '../../host/engine/book';
import type { BuildRequest, BuildResult, SetupDto } from '../../src/addon/dto';
import { documentAnalysis } from '../../src/addon/documentAnalysis';
import { sidebarBuild, sidebarCheckMapping, sidebarSetup } from '../../src/addon/sidebarServer';
import { readSettings } from '../../src/sheets/settings';
import { hostWithGlobals } from '../sheets/serviceGlobals';

const day = (n: number): Date => new Date(Date.UTC(2025, 0, 1 + n));

const orders = [
  ['Customer', 'Date', 'Amount'],
  ['ann', day(0), 10],
  ['bob', day(1), 20],
  ['ann', day(2), 30],
];
const work = [
  ['Date', 'Activity', 'Hours', 'Gain'],
  [day(0), 'Call', 1, 100],
  [day(1), 'Post', 2, 50],
];

/** Orders in A1:C4, activities in F6:I8, a rate in K1. */
function tab(): unknown[][] {
  const cells = Array.from({ length: 10 }, () => Array<unknown>(11).fill(''));
  orders.forEach((row, at) => row.forEach((cell, column) => (cells[at]![column] = cell)));
  work.forEach((row, at) => row.forEach((cell, column) => (cells[at + 5]![column + 5] = cell)));
  cells[0]![10] = 25;
  return cells;
}

let host: Host;
afterEach(() => host.dispose());
const open = (names: readonly RangeName[], cells = tab()): SetupDto => {
  host = hostWithGlobals({ tabs: [{ name: 'Shop', cells, names }] });
  return sidebarSetup();
};
const seen = ({ tabs }: SetupDto): unknown[] =>
  tabs.map(({ range, mapping, dataRows }) => [range ?? 'tab', mapping?.table ?? null, dataRows]);

const request = (setup: SetupDto, more: Partial<BuildRequest> = {}): BuildRequest => ({
  mappings: setup.tabs.flatMap(({ mapping }) => mapping ?? []),
  assumptions: { ...setup.assumptions, hourlyRate: 25, margin: 0.5 },
  templateId: 'one-page',
  ...more,
});
const built = (result: BuildResult): Extract<BuildResult, { kind: 'built' }> => {
  if (result.kind !== 'built') throw new Error(JSON.stringify(result));
  return result;
};

const theWork = { name: 'My_work', area: '$F$6:$I$8' };
const theOrders = { name: 'Order_list', area: '$A$1:$C$4' };
const theRate = { name: 'Hourly_rate', area: '$K$1' };

describe('a named range', () => {
  it('with a known row of headers is a place of its own beside the rest of its tab', () => {
    const setup = open([theWork, theRate]);
    expect(seen(setup)).toEqual([
      ['tab', 'orders', 3],
      ['My_work', 'activities', 2],
    ]);
    expect(setup.leftOut).toEqual([]);
  });

  it('that holds a second table brings it into the report, which names its cells', () => {
    const result = built(sidebarBuild(request(open([theWork]))));
    expect(result.health.map(({ table, rowsUsed }) => [table, rowsUsed])).toEqual([
      ['activities', 2],
      ['orders', 3],
    ]);
    expect(result.health.flatMap(({ remarks }) => remarks).join(' ')).not.toMatch(/table from/);
    const figures = new Map(result.figures.map(({ key, value }) => [key, value]));
    expect([figures.get('roe.hours'), figures.get('roe.gain')]).toEqual([3, 150]);
    const page = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(result.report.name)!;
    const text = page
      .getDataRange()
      .getValues()
      .map(([first]) => String(first))
      .join(' ');
    expect(text).toContain('"My_work (named range in Shop)" F7:F8, H7:H8 (2 rows)');
  });

  it('is named where its tab is checked: nobody is told to name it', () => {
    const [whole] = open([theWork]).tabs;
    const { health } = sidebarCheckMapping(whole!.mapping!);
    expect(health!.remarks.join(' ')).not.toMatch(/table from/);
  });

  it('without a name the second table is announced, with its cell, where it is read and checked', () => {
    const setup = open([]);
    expect(setup.tabs).toHaveLength(1);
    const { health } = sidebarCheckMapping(setup.tabs[0]!.mapping!);
    expect(health!.remarks.join(' ')).toMatch(/This tab holds a second table from (F6|A1) on/);
  });

  it('is what custom functions without arguments answer from as well', () => {
    sidebarBuild(request(open([theWork])));
    const { claimed } = documentAnalysis();
    expect('result' in claimed && [claimed.result.hours, claimed.result.gain]).toEqual([3, 150]);
  });

  it('ends the table: rows below it are not read, and that is said', () => {
    const cells = tab();
    cells[8] = ['', '', '', '', '', day(2), 'Call', 5, 900, '', ''];
    const { health, tab: place } = (() => {
      const setup = open([theWork], cells);
      return sidebarCheckMapping(setup.tabs.find(({ range }) => range === 'My_work')!.mapping!);
    })();
    expect(place).toMatchObject({ range: 'My_work', headerRow: 6, dataRows: 2 });
    expect(health).toMatchObject({ range: 'My_work', rowsRead: 2, rowsUsed: 2 });
    expect(health!.remarks.join(' ')).toContain(
      'The named range My_work ends above row 9 of "Shop", which is filled',
    );
  });

  it('over whole columns grows with the table', () => {
    const setup = open([{ name: 'Work_log', area: '$F:$I' }]);
    expect(seen(setup)).toEqual([
      ['tab', 'orders', 3],
      ['Work_log', 'activities', 2],
    ]);
  });

  it('over all that a tab holds takes the place of the tab', () => {
    const cells = orders.map((row) => [...row]);
    expect(seen(open([theOrders], cells))).toEqual([['Order_list', 'orders', 3]]);
  });

  it.each([
    ['of a single cell', theRate],
    ['of a column without its header', { name: 'Amounts', area: '$C$2:$C$4' }],
    ['of rows without their header', { name: 'Order_rows', area: '$A$2:$C$4' }],
    ['of some columns of a table', { name: 'Who_and_when', area: '$A$1:$B$4' }],
  ])('%s is for formulas and no table', (_what, name) => {
    expect(seen(open([name])).map((place) => (place as unknown[])[0])).toEqual(['tab']);
  });

  it('over the whole table is taken before names over a part of it or over more, in whatever order they come', () => {
    const half = { name: 'A_half', area: '$A$1:$C$3' };
    const all = { name: 'All_of_it', area: '$A$1:$I$8' };
    const found = [half, all, theOrders].map((first) => {
      const setup = open([first, ...[half, all, theOrders].filter((other) => other !== first)]);
      return seen(setup).slice(1);
    });
    expect(found).toEqual(Array(3).fill([['Order_list', 'orders', 3]]));
  });

  it('that was used in the last build stays the table beside other names of its cells', () => {
    const setup = open([
      { name: 'Longer', area: '$A$1:$C$10' },
      { name: 'Until_3rd', area: '$A$1:$C$3' },
    ]);
    const { mapping } = setup.tabs.find(({ range }) => range === 'Longer')!;
    sidebarBuild(request(setup, { mappings: [{ ...mapping!, range: 'Until_3rd' }] }));
    expect(seen(sidebarSetup())[1]).toEqual(['Until_3rd', 'orders', 2]);
  });

  it('over a tab that is mapped as a whole changes nothing', () => {
    const cells = orders.map((row) => [...row]);
    const setup = open([], cells);
    sidebarBuild(request(setup));
    host.book.workbook.insertDefinedName('Order_list', 'Shop!$A$1:$C$3');
    expect(seen(sidebarSetup())).toEqual([['tab', 'orders', 3]]);
  });

  it('is remembered by its name, and left alone when it was not used in the last build', () => {
    const setup = open([theWork]);
    const [whole] = setup.tabs;
    sidebarBuild(request(setup, { mappings: [whole!.mapping!] }));
    expect(sidebarSetup().leftOut).toEqual(['0:My_work']);
    sidebarBuild(request(setup));
    expect(readSettings().mappings!.map(({ range }) => range ?? null)).toEqual([null, 'My_work']);
    expect(sidebarSetup().leftOut).toEqual([]);
  });

  it('that is renamed is found again by its headers; until then the report says that it has gone', () => {
    const setup = open([theWork]);
    sidebarBuild(request(setup));
    const { workbook } = host.book;
    workbook.getDefinedName('My_work')!.delete();
    const refused = sidebarBuild(request(setup));
    expect(refused).toMatchObject({
      kind: 'failed',
      sentence:
        'The named range My_work you had chosen is no longer there. Open the sidebar and check your tabs.',
      control: 'tab:0:My_work',
    });
    workbook.insertDefinedName('Our_work', 'Shop!$F$6:$I$8');
    const again = sidebarSetup();
    expect(again.tabs.map(({ mapping }) => mapping?.range ?? null)).toEqual([null, 'Our_work']);
    expect(again.leftOut).toEqual([]);
  });

  it('costs one call for all names together, and no second read of its tab', () => {
    const setup = open([theWork, theOrders, theRate]);
    expect(setup.tabs.flatMap(({ mapping }) => mapping?.range ?? [])).toEqual(['My_work', 'Order_list']);
    const mapped = setup.tabs.find(({ range }) => range === 'My_work')!;
    host.calls.reset();
    sidebarCheckMapping(mapped.mapping!);
    expect(host.calls.byName).toMatchObject({ 'Spreadsheet.getNamedRanges': 1, 'Range.getValues': 1 });
    host.calls.reset();
    sidebarBuild(request(setup));
    expect(host.calls.total).toBeLessThanOrEqual(60 + 2);
  });
});
