import { describe, expect, it } from 'vitest';
import type { Argument } from '../../src/functions/entry';
import type { Cell } from '../../src/import/cell';
import { call } from './call';

/** A range that counts how often its cells are looked at. */
function counting(cells: readonly Cell[], look: () => void): Argument {
  return cells.map(
    (cell) =>
      new Proxy([cell], {
        get(target, key) {
          if (key === '0') look();
          return Reflect.get(target, key) as unknown;
        },
      }),
  );
}

const many = (rows: number, cell: (row: number) => Cell): Cell[] =>
  Array.from({ length: rows }, (_, row) => cell(row));
const person = (row: number): string => (row % 17 === 0 ? '' : ` Ann${row % 97}@example.com`);
const day = (row: number): string => new Date(Date.UTC(2024, 0, 1 + (row % 500))).toISOString().slice(0, 10);

const calls: { name: string; columns: ((row: number) => Cell)[]; rest: Argument[] }[] = [
  { name: 'REPEAT_LIFT', columns: [person, day], rest: [[['ann3@example.com']], [['2024-01-05']]] },
  {
    name: 'FUNNEL_EVENTS',
    columns: [person, day, (row) => ['View', 'Enquire', 'Buy'][row % 3]],
    rest: [[['View', 'Enquire', 'Buy']]],
  },
  {
    name: 'ROE_BY',
    columns: [(row) => `channel ${row % 7}`, (row) => `$1,${100 + (row % 90)}.50`, () => '(3.00)'],
    rest: [],
  },
  { name: 'OFFER_LIFT', columns: [day, (row) => row % 40], rest: ['2025-03-01', '2025-03-07'] },
];

describe('custom functions', () => {
  it.each(calls)(
    '$name looks at each cell a fixed number of times, however many rows there are',
    ({ name, columns, rest }) => {
      const looksAt = (rows: number): number => {
        let looks = 0;
        const ranges = columns.map((cell) => counting(many(rows, cell), () => looks++));
        call(name, ...ranges, ...rest);
        return looks;
      };
      const few = looksAt(1000);
      const more = looksAt(8000);
      expect(few).toBeGreaterThanOrEqual(1000 * columns.length);
      expect(Math.log(more / few) / Math.log(8)).toBeLessThanOrEqual(1.1);
      expect(more / (8000 * columns.length)).toBeLessThanOrEqual(4);
    },
  );
});
