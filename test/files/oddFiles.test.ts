import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFiles } from '../../host/files/readFiles';
import { workbookWithoutSheets, zipOf } from './zipOf';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'odd-files-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function cellsOf(name: string, bytes: Uint8Array | string): Promise<readonly (readonly unknown[])[]> {
  await writeFile(join(folder, name), bytes);
  const [tab] = await readFiles([join(folder, name)], 'en_US');
  return tab!.cells;
}

const littleEndian = (text: string): Buffer => Buffer.from(text, 'utf16le');
const bigEndian = (text: string): Buffer => littleEndian(text).swap16();
const mark = '\uFEFF';
const oldContainer = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]);
const table = 'Größe;Preis\r\n1;"a;b"\r\n';
const cells = [
  ['Größe', 'Preis'],
  [1, 'a;b'],
];

describe('a CSV file is read whatever wrote it', () => {
  it.each<[string, Uint8Array | string]>([
    ['UTF-8', table],
    ['UTF-8 with its mark', mark + table],
    ['UTF-16, low byte first', littleEndian(mark + table)],
    ['UTF-16, high byte first', bigEndian(mark + table)],
    ['UTF-16, low byte first, without a mark', littleEndian(table)],
    ['UTF-16, high byte first, without a mark', bigEndian(table)],
    ['Windows-1252', Buffer.from(table, 'latin1')],
    ['Tabs', table.replace(/;(?!b)/g, '\t')],
    ['a line that names the separator', 'sep=;\r\n' + table],
  ])('%s', async (_, bytes) => {
    expect(await cellsOf('table.csv', bytes)).toEqual(cells);
  });

  it('Windows-1252 has the euro sign, quotation marks and dashes where Latin-1 has none', async () => {
    const bytes = Buffer.from([0x80, 0x2c, 0x93, 0x41, 0x94, 0x2c, 0x96, 0x2c, 0x8a, 0x2c, 0x9f, 0x2c, 0xdf]);
    expect(await cellsOf('windows.csv', bytes)).toEqual([['€', '“A”', '–', 'Š', 'Ÿ', 'ß']]);
  });

  it('line breaks and doubled marks inside quotation marks belong to the cell', async () => {
    expect(await cellsOf('quoted.csv', 'a,b\n"two\r\nlines, one cell","say ""hi"""\n')).toEqual([
      ['a', 'b'],
      ['two\r\nlines, one cell', 'say "hi"'],
    ]);
  });

  it('short rows are filled up, long ones kept, and blank rows stay where they are', async () => {
    expect(await cellsOf('ragged.csv', 'a,b\n1\n\n1,2,3\n')).toEqual([
      ['a', 'b', ''],
      [1, '', ''],
      ['', '', ''],
      [1, 2, 3],
    ]);
  });

  it('300 columns', async () => {
    const headers = Array.from({ length: 300 }, (_, column) => `h${column}`);
    const numbers = headers.map((_, column) => column);
    expect(await cellsOf('wide.csv', `${headers.join()}\n${numbers.join()}\n`)).toEqual([headers, numbers]);
  });

  it('a text file that calls itself .xls, as some shops export it', async () => {
    expect(await cellsOf('export.xls', 'a\tb\n1\t2\n')).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
  });
});

describe('anything else is refused in one or two plain sentences', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['zero.csv', '', 'zero.csv is empty.'],
    ['mark.csv', mark, 'mark.csv is empty.'],
    ['blank.csv', ' , ,\r\n\r\n', 'blank.csv is empty.'],
    [
      'renamed.csv',
      Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n', 'latin1'),
      'renamed.csv is a PDF document. Save your table as CSV or XLSX and try again.',
    ],
    [
      'photo.csv',
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70]),
      'photo.csv is a picture. Save your table as CSV or XLSX and try again.',
    ],
    [
      'shot.xlsx',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      'shot.xlsx is a picture. Save your table as CSV or XLSX and try again.',
    ],
    [
      'packed.csv',
      gzipSync('a,b\n1,2\n'),
      'packed.csv is a compressed file. Unpack it and choose the table inside.',
    ],
    [
      'old.xls',
      Buffer.concat([oldContainer, littleEndian('Workbook')]),
      'old.xls is an old Excel file. Save it as XLSX or CSV and try again.',
    ],
    [
      'secret.xlsx',
      Buffer.concat([oldContainer, littleEndian('EncryptionInfo'), littleEndian('EncryptedPackage')]),
      'secret.xlsx is protected by a password. Remove the password in Excel and try again.',
    ],
    [
      'signin.csv',
      '<!DOCTYPE html><html><body>Sign in</body></html>',
      'signin.csv is a web page, not a table. Save your table as CSV or XLSX and try again.',
    ],
    [
      'program.csv',
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 3, 60, 70]),
      'program.csv is not a text file. Save it as CSV or XLSX and try again.',
    ],
    [
      'notes.zip.csv',
      zipOf({ 'notes.txt': 'hello' }),
      'notes.zip.csv cannot be read as an Excel file. It may be damaged, or a compressed file of another kind.',
    ],
    ['nothing.xlsx', workbookWithoutSheets(), 'nothing.xlsx is empty.'],
    [
      'table.xlsx',
      'a,b\n1,2\n',
      'table.xlsx is not an Excel file. If it is a CSV file, give it the ending .csv.',
    ],
    ['slides.pptx', 'x', 'slides.pptx is neither a CSV nor an XLSX file.'],
  ])('%s', async (name, bytes, sentence) => {
    await expect(cellsOf(name, bytes)).rejects.toThrow(sentence);
  });
});
