import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFiles } from '../../host/files/readFiles';
import { writeWorkbook } from '../../host/files/workbookFormat';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
  await writeFile(join(folder, 'orders.csv'), 'id,amount\n1,2\n');
  await writeFile(join(folder, 'empty.csv'), '');
  await writeFile(join(folder, 'broken.xlsx'), 'not a zip');
  await writeFile(join(folder, 'photo.png'), 'x');
  await writeFile(
    join(folder, 'book.xlsx'),
    await writeWorkbook([
      {
        name: 'Orders',
        rows: [
          [
            '=1+1',
            '00042',
            new Date(Date.UTC(2025, 0, 1)),
            new Date(Date.UTC(2025, 0, 1, 12)),
            3.5,
            true,
            null,
          ],
        ],
      },
      { name: 'Blank', rows: [] },
      { name: 'Secret', rows: [[1]], hidden: true },
    ]),
  );
  await writeFile(join(folder, 'blank.xlsx'), await writeWorkbook([{ name: 'Blank', rows: [] }]));
});

afterAll(() => rm(folder, { recursive: true }));

describe('readFiles', () => {
  it('keeps the named ranges of a workbook with the tab they are in', async () => {
    const rows = [
      ['Date', 'Hours'],
      [new Date(Date.UTC(2025, 0, 1)), 2],
    ];
    const namedRanges = [
      { name: 'Work_log', range: "'Bob''s work'!$A$1:$B$2" },
      { name: 'Whole', range: 'Other!$A:$B' },
      { name: 'Tax', range: '0.21' },
      { name: 'Two_areas', range: 'Other!$A$1:$A$2,Other!$C$1:$C$2' },
    ];
    const sheets = [
      { name: "Bob's work", rows },
      { name: 'Other', rows },
    ];
    await writeFile(join(folder, 'named.xlsx'), await writeXlsx({ sheets, namedRanges }));
    const tabs = await readFiles([join(folder, 'named.xlsx'), join(folder, 'orders.csv')], 'en_US');
    expect(tabs.map(({ names }) => names ?? null)).toEqual([
      [{ name: 'Work_log', area: '$A$1:$B$2' }],
      [{ name: 'Whole', area: '$A:$B' }],
      null,
    ]);
  });

  it('reads CSV and XLSX into tabs, and no name stands twice', async () => {
    const tabs = await readFiles([join(folder, 'orders.csv'), join(folder, 'book.xlsx')], 'en_US');
    expect(tabs.map(({ name, file }) => [name, file])).toEqual([
      ['orders', 'orders.csv'],
      ['Orders 2', 'book.xlsx'],
    ]);
  });

  it('keeps text as text, days as days, and leaves hidden and blank tabs out', async () => {
    const [tab] = await readFiles([join(folder, 'book.xlsx')], 'en_US');
    expect(tab?.cells).toEqual([
      [
        '=1+1',
        '00042',
        { serial: 45658, format: 'yyyy-mm-dd' },
        { serial: 45658.5, format: 'yyyy-mm-dd hh:mm:ss' },
        3.5,
        true,
      ],
    ]);
  });

  it.each([
    ['missing.csv', 'missing.csv was not found.'],
    ['empty.csv', 'empty.csv is empty.'],
    ['blank.xlsx', 'blank.xlsx is empty.'],
    ['broken.xlsx', 'broken.xlsx is not an Excel file. If it is a CSV file, give it the ending .csv.'],
    ['photo.png', 'photo.png is neither a CSV nor an XLSX file.'],
  ])('says in one sentence why %s cannot be read', async (file, sentence) => {
    await expect(readFiles([join(folder, file)], 'en_US')).rejects.toThrow(sentence);
  });
});
