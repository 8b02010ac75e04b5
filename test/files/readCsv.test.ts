import { describe, expect, it } from 'vitest';
import { readCsv } from '../../host/files/readCsv';

function cells(text: string, locale = 'en_US') {
  return readCsv(new TextEncoder().encode(text), 'shop.csv', locale);
}

describe('readCsv', () => {
  it.each([
    ['comma', 'a,b\n1,2\n'],
    ['semicolon', 'a;b\n1;2\n'],
    ['tab', 'a\tb\n1\t2\n'],
    ['byte order mark and CRLF', '\uFEFFa,b\r\n1,2\r\n'],
  ])('finds out the separator: %s', (_, text) => {
    expect(cells(text)).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
  });

  it('keeps a line break and a comma inside quotation marks', () => {
    expect(cells('what,note\n"Post, long","two\nlines"\n')[1]).toEqual(['Post, long', 'two\nlines']);
  });

  it('fills short rows up to the widest one', () => {
    expect(cells('a,b,c\n1\n1,2,3\n')[1]).toEqual([1, '', '']);
  });

  it('reads UTF-16 with its mark and Windows-1252 without one', () => {
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from('é,b\n1,2', (c) => [c.charCodeAt(0), 0]).flat(),
    ]);
    expect(readCsv(utf16, 'a.csv', 'en_US')[0]).toEqual(['é', 'b']);
    const windows = Uint8Array.from([0xe9, 0x2c, 0x62, 0x0a, 0x31, 0x2c, 0x32]);
    expect(readCsv(windows, 'a.csv', 'en_US')[0]).toEqual(['é', 'b']);
  });

  // Serial 45658 is 2025-01-01: 125 years × 365 + 31 leap days (1904 … 2024) + 2 days (1899-12-30 → 1900-01-01) = 45658.
  it.each<[string, unknown]>([
    ['12', 12],
    ['-0.5', -0.5],
    ['1,234.50', 1234.5],
    ['"12,34"', '12,34'],
    ['25%', 0.25],
    ['1.5E+03', 1500],
    ['12e4', '12e4'],
    ['1234567890123456', '1234567890123456'],
    ['TRUE', true],
    ['false', false],
    ['2025-01-01', { serial: 45658, format: 'yyyy-mm-dd' }],
    ['2025/1/1', { serial: 45658, format: 'yyyy-mm-dd' }],
    ['2025-01-01 12:00:00', { serial: 45658.5, format: 'yyyy-mm-dd hh:mm:ss' }],
    ['2025-02-30', '2025-02-30'],
    ['$22.50', '$22.50'],
    ['=1+1', '=1+1'],
    ['@SUM(A1)', '@SUM(A1)'],
    [' a ', ' a '],
  ])('types the cell %s', (text, expected) => {
    const quoted = text.includes(',') && !text.startsWith('"') ? `"${text}"` : text;
    expect(cells(`h,x\n${quoted},1\n`)[1]?.[0]).toEqual(expected);
  });

  it('types numbers as the locale writes them', () => {
    expect(cells('a;b\n1.234,5;1.5\n', 'de_DE')[1]).toEqual([1234.5, '1.5']);
  });

  it('keeps a whole column of ids as text when one of them has leading zeros', () => {
    expect(cells('id,n\n00042,1\n10234,2\n').map((row) => row[0])).toEqual(['id', '00042', '10234']);
  });

  it('reads 3/4/2025 in the order of the locale', () => {
    // 2025-03-04 is 62 days after 2025-01-01, 2025-04-03 is 92.
    expect(cells('d,x\n3/4/2025,1\n')[1]?.[0]).toMatchObject({ serial: 45658 + 62 });
    expect(cells('d;x\n3/4/2025;1\n', 'fr_FR')[1]?.[0]).toMatchObject({ serial: 45658 + 92 });
  });

  it('leaves a column of days as text when one of them does not fit the order of the locale', () => {
    expect(cells('d,x\n3/4/2025,1\n25/4/2025,2\n').map((row) => row[0])).toEqual([
      'd',
      '3/4/2025',
      '25/4/2025',
    ]);
  });

  it.each([
    ['nothing but blanks', ' \n\n', 'shop.csv is empty.'],
    ['zero bytes inside', 'PK\0\0', 'shop.csv is not a text file. Save it as CSV or XLSX and try again.'],
    [
      'an open quotation mark',
      'a,b\n"x,1\n',
      'shop.csv, row 2: a quotation mark is opened and not closed properly.',
    ],
  ])('says in one sentence what is wrong with a file: %s', (_, text, sentence) => {
    expect(() => cells(text)).toThrow(sentence);
  });
});

describe('a file of the other number style', () => {
  it('keeps "1.200" as text for the import to read, be the proof in its column, in another one or in the separator', () => {
    expect(cells('a\n1.200\n"2.345,50"\n800\n')).toEqual([['a'], ['1.200'], ['2.345,50'], [800]]);
    expect(cells('a,b\n1.200,"45,5"\n900,"3,2"\n')[1]).toEqual(['1.200', '45,5']);
    expect(cells('a;b\n1.200;900\n')[1]).toEqual(['1.200', 900]);
    expect(cells('a;b\n"1,200";"45.5"\n', 'de_DE')[1]).toEqual(['1,200', '45.5']);
  });

  it('is no reason to doubt a column that has other decimals, nor a file without a proof', () => {
    expect(cells('a;b\n1.200;9\n0.5;9\n').slice(1)).toEqual([
      [1.2, 9],
      [0.5, 9],
    ]);
    expect(cells('a,b\n1.200,9\n')[1]).toEqual([1.2, 9]);
  });
});
