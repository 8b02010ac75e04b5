import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinText, splitText } from '../../src/sheets/longTexts';

describe('a long text in the document properties', () => {
  it('comes back whole, whatever is in it', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(4), (json, repeats) => {
        const text = JSON.stringify([json, 'ü€😀'.repeat(repeats * 2000)]);
        expect(JSON.parse(joinText('x', splitText('x', text)) ?? '')).toEqual(JSON.parse(text));
      }),
      { numRuns: 60 },
    );
  });

  it('is split so that no property exceeds 9 kB, counted in bytes with its name', () => {
    const pieces = Object.entries(splitText('assumptions', JSON.stringify('€'.repeat(20_000))));
    expect(pieces.length).toBeGreaterThan(10);
    for (const [name, value] of pieces) expect(Buffer.byteLength(name + value)).toBeLessThanOrEqual(9 * 1024);
  });

  it('is not there when a piece is lost or was never saved', () => {
    const pieces = splitText('x', JSON.stringify('a'.repeat(20_000)));
    const { 'x.1': _lost, ...rest } = pieces;
    expect(joinText('x', rest)).toBeNull();
    expect(joinText('y', pieces)).toBeNull();
    expect(joinText('x', { x: 'nonsense' })).toBeNull();
  });

  it('ignores pieces left over from a longer text', () => {
    const long = splitText('x', JSON.stringify('a'.repeat(30_000)));
    const short = splitText('x', JSON.stringify('b'));
    expect(joinText('x', { ...long, ...short })).toBe('"b"');
  });
});
