import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DisjointSets } from '../../../src/import/identity/disjointSets';
import { Neighbours } from '../../../src/import/identity/neighbours';
import { TripleTable } from '../../../src/import/identity/tripleTable';

const part = fc.integer({ min: -1, max: 6 });

describe('a table of triples', () => {
  it('numbers different triples in the order they come, as a Map would', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part, part), { maxLength: 400 }), (triples) => {
        const table = new TripleTable();
        const known = new Map<string, number>();
        for (const [a, b, c] of triples) {
          const expected = known.get(`${a} ${b} ${c}`) ?? known.size;
          known.set(`${a} ${b} ${c}`, expected);
          expect(table.index(a, b, c)).toBe(expected);
          expect([table.partOf(expected, 0), table.partOf(expected, 1), table.partOf(expected, 2)]).toEqual([
            a,
            b,
            c,
          ]);
        }
        expect(table.count).toBe(known.size);
      }),
      { numRuns: 50 },
    );
  });
});

describe('disjoint sets', () => {
  it('hold together what was united, over any number of steps', () => {
    const sets = new DisjointSets(7);
    for (const [one, other] of [
      [5, 6],
      [0, 1],
      [1, 5],
      [2, 3],
    ] as const)
      sets.unite(one, other);
    const roots = [0, 1, 2, 3, 4, 5, 6].map((node) => sets.root(node));
    expect(new Set([roots[0], roots[1], roots[5], roots[6]]).size).toBe(1);
    expect(roots[2]).toBe(roots[3]);
    expect(new Set(roots).size).toBe(3);
  });
});

describe('neighbours', () => {
  it('are all that a thing was paired with, on either side', () => {
    const neighbours = new Neighbours(4, Int32Array.from([0, 2, 2, 1, 0, 2]));
    expect([0, 1, 2, 3].map((node) => [...neighbours.of(node)].sort())).toEqual([[2, 2], [2], [0, 0, 1], []]);
  });
});
