import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presetSamples, sampleFolder } from '../import/presetSamples';
import { runReport } from './runReport';

const samples = presetSamples();
const timeout = 180_000;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inspect-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('npm run report -- --inspect', () => {
  it(
    'recognises every sample without options, for people and as a file for programs',
    async () => {
      const paths = samples.map(({ name }) => `${sampleFolder}/${name}.csv`);
      const json = join(folder, 'found.json');
      const run = await runReport('--inspect', ...paths, '--json', json);
      expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
      const found = JSON.parse(await readFile(json, 'utf8')) as Record<string, unknown>[];
      const expected = samples.map(({ name, expected: one }) => ({
        file: `${name}.csv`,
        tab: name,
        table: one.table,
        columns: one.columns,
        confidence: one.confidence,
        ...(one.missing === undefined
          ? { rowsRead: one.rowsRead, rowsUsed: one.rowsUsed, dropped: one.dropped }
          : { rowsUsed: 0 }),
      }));
      expect(found).toMatchObject(expected);
      const keys = ['file', 'tab', 'table', 'columns', 'rowsRead', 'rowsUsed', 'dropped', 'confidence'];
      for (const one of found) {
        expect(Object.keys(one)).toEqual(keys);
        const { rowsRead, rowsUsed, dropped } = one as {
          rowsRead: number;
          rowsUsed: number;
          dropped: { rows: number }[];
        };
        expect(rowsUsed + dropped.reduce((sum, { rows }) => sum + rows, 0)).toBe(rowsRead);
      }
      const card = run.stdout.split('\n\n').find((text) => text.startsWith('shopifyOrders.csv'))!;
      expect(card.split('\n').map((line) => line.trim())).toEqual([
        'shopifyOrders.csv',
        'Recognised: Shopify orders (confidence 1)',
        '6 of 9 rows can be used.',
        'Left out:',
        '1 row: a further line of the same order (first in shopifyOrders!L3)',
        '2 rows: the payment status says no sale was made (first in shopifyOrders!C5)',
        'Dates from 2026-09-03 to 2026-11-01.',
        '83 % of orders have a customer.',
        'Net sales = Total − Refunded Amount − Taxes − Shipping.',
        'An order refunded in full counts 0.',
        expect.stringMatching(/^Columns: customer = Email, date = Created at, amount = Total/),
        expect.stringMatching(/^Not used: Paid at, .* and \d+ more$/),
      ]);
    },
    timeout,
  );

  it(
    'reads a tab as another table with the columns that fit it, as the report would',
    async () => {
      const path = join(folder, 'deals.csv');
      await writeFile(path, 'customer,date,amount\na,2025-01-01,5\nb,2025-01-02,6\n');
      const { stdout } = await runReport('--inspect', path, '--map', 'deals.csv:events.stage=:Deal');
      const lines = stdout.split('\n').map((line) => line.trim());
      expect(lines).toContain('Columns: person = customer, date = date');
      expect(lines).toContain('All 2 rows can be used.');
      expect(lines).toContain('Hidden and filtered rows count too. Hidden tabs are not read.');
    },
    timeout,
  );

  it(
    'says of a file that it cannot be read, and what the others are',
    async () => {
      const empty = join(folder, 'empty.csv');
      const pdf = join(folder, 'invoice.csv');
      const headers = join(folder, 'headers.csv');
      const json = join(folder, 'readable.json');
      await Promise.all([
        writeFile(empty, ''),
        writeFile(pdf, '%PDF-1.4\n'),
        writeFile(headers, 'Order ID,Date,Customer,Total\n'),
      ]);
      const sample = `${sampleFolder}/gumroadSales.csv`;
      const run = await runReport('--inspect', empty, sample, headers, pdf, '--json', json);
      expect(run.code).toBe(2);
      expect(run.stderr).toBe(
        'empty.csv is empty.\ninvoice.csv is a PDF document. Save your table as CSV or XLSX and try again.\n',
      );
      expect(run.stdout).toMatch(/^gumroadSales\.csv\n/);
      expect(run.stdout).toContain('There are no rows under the headers.');
      expect(JSON.parse(await readFile(json, 'utf8'))).toMatchObject([
        { file: 'gumroadSales.csv' },
        { file: 'headers.csv', rowsRead: 0 },
      ]);
      expect(await runReport('--inspect', empty)).toEqual({
        code: 2,
        stdout: '',
        stderr: 'empty.csv is empty.\n',
      });
    },
    timeout,
  );

  it(
    'says how well the files meet, without naming anybody',
    async () => {
      const orders = join(folder, 'orders.csv');
      const list = join(folder, 'list.csv');
      await writeFile(
        orders,
        'Customer ID,Email,Phone,Date,Amount\n1,ana@x.example,030 1234567,2025-01-05,20\n2,ben@x.example,0000000000,2025-01-06,20\n,,0000000000,2025-01-07,20\n',
      );
      await writeFile(list, 'Phone,Member since\n+49 30 1234567,2024-12-01\n0171 2345678,2024-12-02\n');
      const { stdout } = await runReport('--inspect', orders, list, '--locale', 'de_DE');
      const card = stdout.split('\n\n').find((text) => text.startsWith('All together'))!;
      expect(card.split('\n').map((line) => line.trim())).toEqual([
        'All together',
        '1 of 2 customers of the list has an order, found by phone number. 2 of 3 orders have a customer, 1 of them one of the list; 1 is a guest check-out.',
        '1 phone number (orders!C3) stands for several people or for nobody, so it was not used to join customers. 1 order names nobody else and counts as a guest check-out.',
      ]);
      expect(stdout).not.toMatch(/ana@|1234567/);
    },
    timeout,
  );

  it(
    'builds nothing, and says so when asked for a report as well',
    async () => {
      const run = await runReport('--inspect', `${sampleFolder}/gumroadSales.csv`, '--out', 'report.xlsx');
      expect(run).toEqual({ code: 2, stdout: '', stderr: '--inspect builds no report: leave --out away.\n' });
    },
    timeout,
  );
});
