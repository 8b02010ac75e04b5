import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalKey } from '../../src/import/canonicalKey';
import { Interner } from '../../src/import/interner';

const letters = fc.string({
  unit: fc.constantFrom(
    ..."aAbBzZ09 '<>@#.:é\u0301É ß\u00a0-",
    'mailto:',
    'MailTo:',
    '#N/A',
    '#REF!',
    '#1001',
  ),
  maxLength: 12,
});
const written = fc.oneof(letters, fc.string({ unit: 'binary' }), fc.integer(), fc.boolean());

describe('Interner', () => {
  it('gives two cells one number exactly when their canonical forms are equal, which it names, be they few or many', () => {
    const manyIds = fc.constantFrom(1, 2, 5, 8192);
    fc.assert(
      fc.property(fc.array(written, { maxLength: 30 }), manyIds, (cells, many) => {
        const interner = new Interner('canonical', many);
        const byKey = new Map<string, number>();
        for (const cell of cells) {
          const index = interner.index(cell);
          if (index < 0) continue;
          const key = canonicalKey(cell);
          expect(interner.names[index]).toBe(key);
          expect(byKey.get(key) ?? index).toBe(index);
          byKey.set(key, index);
        }
        expect(interner.names).toHaveLength(byKey.size);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps thousands of ids apart that differ in one character, whatever order they come in', () => {
    const ids = Array.from({ length: 50_000 }, (_, at) => `Id-${(at * 7919) % 50_000}`);
    const interner = new Interner();
    expect(ids.map((id) => interner.index(id))).toEqual([...ids.keys()]);
    expect(ids.map((id) => interner.index(id.toUpperCase()))).toEqual([...ids.keys()]);
    expect(interner.names).toEqual(ids.map((id) => id.toLowerCase()));
  });

  it.each([1, 8192])('counts blanks and errors as no id, from %i ids on many', (many) => {
    const interner = new Interner('canonical', many);
    expect(
      ['a', '', ' ', "'", '\u00a0', null, undefined, '#N/A', '#REF!', false].map((cell) =>
        interner.index(cell),
      ),
    ).toEqual([0, -1, -1, -1, -1, -1, -1, -2, -2, 1]);
  });

  it.each([1, 8192])('knows ids a spreadsheet has rounded, each once, from %i ids on many', (many) => {
    const interner = new Interner('canonical', many);
    ['a', '1.22E+17', 'b', '1.22e+17', 1e15, 'c'].forEach((cell) => interner.index(cell));
    expect(interner.damaged).toEqual([1, 3]);
  });
});
