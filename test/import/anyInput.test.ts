import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/core/failure';
import { tableSpecs } from '../../src/import/fields';
import type { RawTab, TabMapping } from '../../src/import/mapping';
import { readTables } from '../../src/import/readTables';
import { recogniseTab } from '../../src/import/recogniseTab';
import type { ImportedData } from '../../src/import/tables';
import { recognisedWith } from '../../src/import/tabMapping';
import { berlin, readOn } from './tab';

const headers = tableSpecs().flatMap((table) => table.fields.flatMap((field) => field.headers.slice(0, 3)));

const cell: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    '',
    '',
    null,
    undefined,
    ' ',
    'Total',
    '#N/A',
    '$22.50',
    '(30.00)',
    '1.234',
    '03/04/2024',
    '13/04/2024',
    '2025-03-01',
    'yes',
    'ana',
  ),
  fc.constantFrom(...headers),
  fc.string(),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
);
const block = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 });

const table = fc.constantFrom(...tableSpecs());
const anyMapping: fc.Arbitrary<TabMapping> = table.chain((spec) => {
  const field = fc.constantFrom(...spec.fields.map(({ name }) => name));
  return fc.record({
    sheetId: fc.constant(1),
    table: fc.constant(spec.kind),
    columns: fc.dictionary(field, fc.oneof(fc.constantFrom(...headers), fc.string())),
    constants: fc.dictionary(field, fc.string({ minLength: 1 })),
  });
});

function orFailure<T>(run: () => T): T | null {
  try {
    return run();
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

/** Rows used and dropped are all the rows read. */
function expectBalance({ health }: ImportedData): void {
  for (const { rowsRead, rowsUsed, dropped } of health) {
    expect(rowsUsed + dropped.reduce((sum, { rows }) => sum + rows, 0)).toBe(rowsRead);
  }
}

describe('whatever stands in a tab', () => {
  it('recognising and reading it gives a result or a Failure, and accounts for every row', () => {
    fc.assert(
      fc.property(block, (cells) => {
        const tab: RawTab = { sheetId: 1, name: 'Any', cells };
        const { mapping } = recogniseTab(tab, berlin);
        const data = mapping && orFailure(() => readTables([tab], [mapping], berlin, readOn));
        if (data) expectBalance(data);
      }),
      { numRuns: 500 },
    );
  });

  it('and whatever the saved mapping says', () => {
    fc.assert(
      fc.property(block, anyMapping, (cells, mapping) => {
        const tab: RawTab = { sheetId: 1, name: 'Any', cells };
        orFailure(() => recognisedWith(tab, mapping, berlin));
        const data = orFailure(() => readTables([tab], [mapping], berlin, readOn));
        if (data) expectBalance(data);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a tab of orders', () => {
  const header = ['Order ID', 'Customer', 'Date', 'Amount', 'Refund', 'Source'];
  const row = fc.tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.constantFrom('ana', 'ben', 'cy', ''),
    fc.constantFrom('2025-03-01', '13/04/2024', '04/05/2024', '', 'soon'),
    fc.constantFrom(10, 25.5, -4, '$1,200.00', '', 'abc'),
    fc.constantFrom(0, 5, '', '(2.00)'),
    fc.constantFrom('Instagram', 'shop', ''),
  );
  const rows = fc.array(row, { minLength: 1, maxLength: 15 });

  const readCells = (cells: unknown[][]): ImportedData | null => {
    const tab = { sheetId: 1, name: 'Orders', cells };
    const mapping: TabMapping = {
      sheetId: 1,
      table: 'orders',
      columns: {
        orderId: 'Order ID',
        customer: 'Customer',
        date: 'Date',
        amount: 'Amount',
        refund: 'Refund',
        source: 'Source',
      },
      constants: {},
    };
    return orFailure(() => readTables([tab], [mapping], berlin, readOn));
  };
  /** Cells move with their columns and rows; what is said of them does not. */
  const withoutPlace = (remark: string): string => remark.replace(/Orders![A-Z]+\d+/g, 'a cell');
  const tables = (data: ImportedData | null): unknown =>
    data && {
      ...data,
      health: data.health.map(({ dropped, remarks, place: _place, ...rest }) => ({
        ...rest,
        remarks: remarks.map(withoutPlace),
        dropped: dropped.map(({ reason, rows: dropRows }) => [reason, dropRows]).sort(),
      })),
    };

  it('gives the same tables however its columns stand, and with blank columns between them', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, -1, -2], { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(rows, order, (data, columns) => {
        const plain = [header, ...data] as unknown[][];
        const shuffled = plain.map((cells) => columns.map((column) => (column < 0 ? '' : cells[column])));
        expect(tables(readCells(shuffled))).toEqual(tables(readCells(plain)));
      }),
    );
  });

  it('gives the same tables with blank rows anywhere', () => {
    fc.assert(
      fc.property(rows, fc.array(fc.nat({ max: 15 }), { maxLength: 8 }), (data, places) => {
        const plain = [header, ...data] as unknown[][];
        const spread = [...plain];
        for (const place of places) spread.splice(Math.min(place, spread.length), 0, ['', null, ' ']);
        expect(tables(readCells(spread))).toEqual(tables(readCells(plain)));
      }),
    );
  });

  it('is recognised as the same table however its columns stand', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6, maxLength: 6 });
    const first = [1, 'ana', '2025-03-01', 10, 0, 'shop'];
    const mappingOf = (cells: unknown[][]): unknown =>
      recogniseTab({ sheetId: 1, name: 'x', cells }, berlin).mapping;
    fc.assert(
      fc.property(order, (columns) => {
        expect(
          mappingOf([columns.map((column) => header[column]), columns.map((column) => first[column])]),
        ).toEqual(mappingOf([header, first]));
      }),
    );
  });
});
