import { describe, expect, it } from 'vitest';
import { Interner } from '../../src/import/interner';
import { keyColumn } from '../../src/import/keyColumn';
import { column } from './column';

describe('keyColumn', () => {
  it.each([
    ['letter case and blanks around', 'Ana@Example.com ', 'ana@example.com'],
    ['a display name around the e-mail', 'Ana Example <ana@example.com>', 'ANA@example.com'],
    ['a mailto', 'mailto:ana@example.com', 'ana@example.com'],
    ['a leading apostrophe', "'1001", '1001'],
    ['number and text', 1001, '1001'],
    ['accents typed in two ways', 'Zoe\u0301', 'Zoé'],
  ])('takes ids as equal in spite of %s', (_, first, second) => {
    const { index } = keyColumn(column(first, second), new Interner());
    expect([...index]).toEqual([0, 0]);
  });

  it('keeps different ids apart: leading zeros are part of a text id', () => {
    const interner = new Interner();
    expect([...keyColumn(column('00004', '4', 4, 'b'), interner).index]).toEqual([0, 1, 1, 2]);
    expect(interner.names).toEqual(['00004', '4', 'b']);
  });

  it('gives −1 for blanks, and names error cells', () => {
    const { index, blanks, bad } = keyColumn(
      column('a', '', ' ', null, '#N/A', '#1001', '#N/A'),
      new Interner(),
    );
    expect([...index]).toEqual([0, -1, -1, -1, -1, 1, -1]);
    expect(blanks).toBe(3);
    expect(bad.map(({ row, reason }) => [row, reason])).toEqual([
      [4, 'errorCell'],
      [6, 'errorCell'],
    ]);
  });

  it('points at the first id a spreadsheet has already rounded', () => {
    expect(keyColumn(column('17', '1.22158E+17', '1.22158E+17'), new Interner()).firstDamagedRow).toBe(1);
    expect(keyColumn(column(17, 122158000000000000), new Interner()).firstDamagedRow).toBe(1);
    expect(keyColumn(column('17', '1e5', 'e12'), new Interner()).firstDamagedRow).toBe(-1);
  });

  it('shares the indexes of one interner between columns', () => {
    const interner = new Interner();
    keyColumn(column('ana', 'ben'), interner);
    expect([...keyColumn(column('BEN', 'cy', 'Ana'), interner).index]).toEqual([1, 2, 0]);
    expect(interner.index(' Ben ')).toBe(1);
  });
});

describe('keyColumn of names', () => {
  it('groups names like ids and shows them as first written', () => {
    const names = new Interner('asWritten');
    const { index, blanks } = keyColumn(column('E-Mail', 'e-mail ', 'Call', ''), names);
    expect([...index]).toEqual([0, 0, 1, -1]);
    expect(names.names).toEqual(['E-Mail', 'Call']);
    expect(blanks).toBe(1);
  });
});
