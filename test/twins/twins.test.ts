import { describe, expect, test } from 'vitest';
import { twinCases } from './cases';
import { differences } from './differences';
import { evaluatedCase } from './evaluatedCase';
import { placeCase } from './placeCase';

describe('a twin, evaluated before any spreadsheet has seen it, gives the figures of the core', () => {
  test.each(twinCases.map((one) => [`${one.twin.name} ${one.twin.variant ?? ''}`, one] as const))(
    '%s',
    (_name, { twin, cases }) => {
      const wrong = cases.flatMap((one) => {
        const placed = placeCase(twin, one);
        const values = evaluatedCase(placed);
        return differences(one, (output) => values[placed.row(output)]);
      });
      expect(wrong.slice(0, 5)).toEqual([]);
    },
  );
});
