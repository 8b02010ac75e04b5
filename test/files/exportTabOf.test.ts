import { describe, expect, it } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import { exportTabOf } from '../../host/files/exportTabOf';
import { writeXlsx } from '../../host/files/writeXlsx';
import { openHost } from '../host/openHost';

describe('exportTabOf', () => {
  it.each([
    ['@', `'=HYPERLINK("http://evil.example")`, '=HYPERLINK("http://evil.example")'],
    ['@', "''t Winkeltje", "'t Winkeltje"],
    ['@', '=HYPERLINK("http://evil.example")', '=HYPERLINK("http://evil.example")'],
    ['@', "Ann's", "Ann's"],
    ['General', "'=1+1", '=1+1'],
    ['General', "''t Winkeltje", "'t Winkeltje"],
  ])('exports in a cell of format %s the text %s as %s, still a text', async (format, given, expected) => {
    const { host, sheet } = openHost();
    sheet.getRange('A1').setNumberFormat(format).setValue(given);
    await host.calculated();
    const tab = exportTabOf(host.tabs()[0]!);
    const [read] = (await readXlsx(await writeXlsx([tab], true), { readStyles: true })).sheets;
    const cell = read?.cells?.get('0,0');
    expect(read?.rows[0]?.[0]).toBe(expected);
    expect(cell?.type).toBe('string');
    expect(cell?.formula).toBeUndefined();
  });
});
