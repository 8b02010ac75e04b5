import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tableSpec } from '../../src/import/fields';
import type { SheetLocale } from '../../src/import/locale';
import type { RawTab } from '../../src/import/mapping';
import { presets } from '../../src/import/presets';
import { readTables } from '../../src/import/readTables';
import { recogniseTab } from '../../src/import/recogniseTab';
import type { ImportedData } from '../../src/import/tables';
import { decodedTable } from './decodedTable';
import { presetSamples, sampleFolder, type ExpectedSample } from './presetSamples';
import { berlin, readOn, tabOf } from './tab';

const localeOf = ({ locale = 'en_US', timeZone = 'Etc/UTC' }: ExpectedSample): SheetLocale => ({
  locale,
  timeZone,
});

function imported(tab: RawTab, expected: ExpectedSample): ImportedData {
  const { mapping } = recogniseTab(tab, localeOf(expected));
  return readTables([tab], mapping ? [mapping] : [], localeOf(expected), readOn);
}

function cellsOf(tab: RawTab, expected: ExpectedSample): Record<string, unknown> {
  return decodedTable(imported(tab, expected)[expected.table]!);
}

/** The tab with its columns in another order; rows above the headers move with them. */
function withColumns(tab: RawTab, order: (columns: number[]) => readonly number[]): RawTab {
  const width = Math.max(...tab.cells.map((row) => row.length));
  const columns = order(Array.from({ length: width }, (_, column) => column));
  return { ...tab, cells: tab.cells.map((row) => columns.map((column) => row[column] ?? '')) };
}

function headersOf(tab: RawTab, expected: ExpectedSample): readonly unknown[] {
  return tab.cells[recogniseTab(tab, localeOf(expected)).headerRow - 1]!;
}

const samples = presetSamples();
const read = samples.filter(({ expected }) => expected.missing === undefined);

describe('presets', () => {
  it('each have a sample, and each sample its expected table', () => {
    const known = new Set(samples.map(({ expected }) => expected.preset));
    expect(presets.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
    const files = readdirSync(sampleFolder);
    expect(files.filter((file) => /\.json$/.test(file)).map((file) => file.replace('.json', '.csv'))).toEqual(
      files.filter((file) => /\.csv$/.test(file)),
    );
  });

  it('name only fields of their table', () => {
    for (const { table, columns, constants } of presets) {
      const fields = tableSpec(table).fields.map(({ name }) => name);
      for (const field of Object.keys({ ...columns, ...constants })) expect(fields).toContain(field);
    }
  });

  it.each(samples)('recognise $name', ({ tab, expected }) => {
    const { mapping, missing, preset, confidence } = recogniseTab(tab, localeOf(expected));
    expect({ ...mapping, missing, preset, confidence }).toEqual({
      sheetId: 1,
      table: expected.table,
      columns: expected.columns,
      constants: expected.constants ?? {},
      ...('amountIncludesTaxAndShipping' in expected
        ? { amountIncludesTaxAndShipping: expected.amountIncludesTaxAndShipping }
        : {}),
      missing: expected.missing ?? [],
      preset: expected.preset,
      confidence: expected.confidence,
    });
  });

  it.each(read)('read the rows of $name as they were worked out by hand', ({ tab, expected }) => {
    const data = imported(tab, expected);
    const { rowsRead, rowsUsed, dropped } = data.health[0]!;
    expect({ rowsRead, rowsUsed }).toEqual({ rowsRead: expected.rowsRead, rowsUsed: expected.rowsUsed });
    expect(dropped.map(({ reason, rows, firstCell }) => ({ reason, rows, firstCell }))).toEqual(
      expected.dropped,
    );
    expect(decodedTable(data[expected.table]!)).toMatchObject(expected.cells ?? {});
    const sum = data.orders?.netSales.reduce((total, value) => total + value, 0);
    if (expected.netSales === undefined) expect(sum).toBeUndefined();
    else expect(sum).toBeCloseTo(expected.netSales, 9);
  });

  it.each(read)('read the same from $name with its columns in any order', ({ tab, expected }) => {
    const whole = cellsOf(tab, expected);
    expect(
      cellsOf(
        withColumns(tab, (columns) => [...columns].reverse()),
        expected,
      ),
    ).toEqual(whole);
    const interleaved = (columns: number[]): number[] => [
      ...columns.filter((column) => column % 2 === 1),
      ...columns.filter((column) => column % 2 === 0),
    ];
    expect(cellsOf(withColumns(tab, interleaved), expected)).toEqual(whole);
  });

  it('are told in words', () => {
    const said = samples.map(({ tab, expected }) => recogniseTab(tab, localeOf(expected)).recognition);
    expect(said).toContain('Recognised: Shopify orders');
    expect(said).toContain('Recognised: Stripe payments, but no column for: customer');
    const log = tabOf('Log', 'When | What | Minutes\n2025-03-01 | Call | 20');
    expect(recogniseTab(log, berlin).recognition).toBe('Looks like activities');
    const near = tabOf('Sales', 'Customer | Date | Amount in euro\nana | 2025-03-01 | 20');
    expect(recogniseTab(near, berlin)).toMatchObject({
      confidence: 0.4,
      recognition: 'Looks like orders: please check',
    });
  });

  it.each(samples)('know $name by its header row alone', ({ tab, expected }) => {
    const { headerRow, preset } = recogniseTab(tab, localeOf(expected));
    expect(preset).toBe(expected.preset);
    const alone = { ...tab, cells: [tab.cells[headerRow - 1]!] };
    const { mapping } = recogniseTab(alone, localeOf(expected));
    expect(mapping?.table).toBe(expected.table);
    expect(mapping?.columns).toEqual(expected.columns);
  });

  it.each(read)('offer the columns that $name did not use to have', ({ tab, expected }) => {
    const at = recogniseTab(tab, localeOf(expected)).headerRow - 1;
    const more = {
      ...tab,
      cells: tab.cells.map((row, index) => [index === at ? 'Shoe size' : '', ...row]),
    };
    const found = recogniseTab(more, localeOf(expected));
    expect(found.preset).toBe(expected.preset);
    expect(found.headers).toContain('Shoe size');
    expect(cellsOf(more, expected)).toEqual(cellsOf(tab, expected));
  });

  it.each(samples)('know $name without any one column that it can do without', ({ tab, expected }) => {
    const needed = expected.tellsApart ?? [];
    const headers = headersOf(tab, expected);
    for (const [position, header] of headers.entries()) {
      const without = withColumns(tab, (columns) => columns.filter((column) => column !== position));
      const { preset } = recogniseTab(without, localeOf(expected));
      if (needed.includes(String(header))) expect(preset, String(header)).not.toBe(expected.preset);
      else expect(preset, String(header)).toBe(expected.preset);
    }
  });
});
