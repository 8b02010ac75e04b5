import { describe, expect, it } from 'vitest';
import { filledLength, isBlank, lastFilledRow } from '../../src/import/blank';
import { column } from './column';

describe('blank cells', () => {
  it('are empty text, no value and text of nothing but spaces', () => {
    expect(['', ' ', '\t\n', '\u00a0', '\u3000', null, undefined].every(isBlank)).toBe(true);
    expect(['a', ' a', 0, false, '\u200bx', 'é', new Date(0)].some(isBlank)).toBe(false);
  });

  it('at the end of an open-ended range are cut off, those in the middle stay', () => {
    expect(filledLength(column('a', '', 'b', '', ' ', null))).toBe(3);
    expect(filledLength(column('', '', ''))).toBe(0);
    expect(filledLength(column())).toBe(0);
    expect(
      lastFilledRow([
        ['', 1],
        ['', ''],
        ['', ' '],
      ]),
    ).toBe(1);
  });

  it('are each looked at once, a million of them too', () => {
    let looks = 0;
    const blank = new Proxy([''], {
      get: (row, key) => (key === '0' && looks++, Reflect.get(row, key) as unknown),
    });
    const cells = [['a'], ...Array.from({ length: 1_000_000 }, () => blank)];
    expect(filledLength({ cells, column: 0, from: 0, to: cells.length })).toBe(1);
    expect(looks).toBe(1_000_000);
  });
});
