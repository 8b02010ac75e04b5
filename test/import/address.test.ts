import { describe, expect, it } from 'vitest';
import { cellAddress } from '../../src/import/address';

describe('cellAddress', () => {
  it.each([
    ['Orders', 13, 2, 'Orders!C14'],
    ['My tab', 0, 0, "'My tab'!A1"],
    ["Ana's", 0, 25, "'Ana''s'!Z1"],
    ['Orders_2', 0, 26, 'Orders_2!AA1'],
    ['A1', 0, 701, "'A1'!ZZ1"],
    ['R1C1', 0, 702, "'R1C1'!AAA1"],
    ['2025', 9, 1, "'2025'!B10"],
    ['Aufträge', 9, 1, "'Aufträge'!B10"],
  ])('of %j row %i column %i is %s', (tab, row, column, expected) => {
    expect(cellAddress(tab, row, column)).toBe(expected);
  });
});
