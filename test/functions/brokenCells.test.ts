import { describe, expect, it } from 'vitest';
import { documentedCatalogue } from '../../src/functions/documentedCatalogue';
import type { Argument, Parameter, ParameterKind } from '../../src/functions/entry';
import type { Cell } from '../../src/import/cell';
import { call, column, sentenceOf } from './call';
import { expectCells } from './expectCells';
import { fullCalls } from './fullCalls';

type Broken = readonly [cell: Cell, says: string];

const errorCell: Broken = ['#N/A', 'the cell shows #N/A. Repair it or clear it.'];
const wrong = (cell: Cell, shown: string, is: string): Broken => [cell, `${shown} is ${is}`];
const noNumber = 'not a number. Type a number.';
const noDate = 'not a date. Type a date like 2025-03-31.';
const noFlag = 'neither yes nor no. Type yes or no.';
const noCount = 'not a count. Counts are whole numbers from 0 up.';

const brokenNumbers: readonly Broken[] = [
  errorCell,
  ['#DIV/0!', 'the cell shows #DIV/0!. Repair it or clear it.'],
  wrong('abc', '"abc"', noNumber),
  wrong(true, '"TRUE"', noNumber),
  wrong(new Date(0), 'a date', noNumber),
  wrong(NaN, '"NaN"', noNumber),
  wrong(Infinity, '"Infinity"', noNumber),
];
const brokenCounts: readonly Broken[] = [
  ...brokenNumbers,
  wrong(-1, '-1', noCount),
  wrong(2.5, '2.5', noCount),
];
const brokenDates: readonly Broken[] = [
  errorCell,
  wrong('soon', '"soon"', noDate),
  wrong('2025-02-30', '"2025-02-30"', noDate),
  wrong(5, '"5"', noDate),
  wrong(false, '"FALSE"', noDate),
  wrong(NaN, '"NaN"', noDate),
];
const brokenFlags: readonly Broken[] = [
  errorCell,
  wrong('perhaps', '"perhaps"', noFlag),
  wrong(new Date(0), 'a date', noFlag),
];

/** What cannot stand in a cell of each kind of parameter, and what the user is told. */
const broken: Readonly<Record<ParameterKind, readonly Broken[]>> = {
  amounts: brokenNumbers,
  bases: brokenNumbers,
  counts: brokenCounts,
  stageCounts: brokenCounts,
  number: brokenNumbers,
  days: brokenDates,
  times: brokenDates,
  day: brokenDates,
  dayRanges: brokenDates,
  flags: [...brokenFlags, wrong(7, '"7"', noFlag)],
  discounts: brokenFlags,
  flag: [...brokenFlags, wrong(7, '"7"', noFlag)],
  keys: [errorCell],
  labels: [errorCell],
  stage: [errorCell],
  keyword: [],
};

const withArgument = (name: string, position: number, argument: Argument): Argument[] =>
  fullCalls[name]!.map((given, at) => (at === position ? argument : given));

function withCell(range: Argument, row: number, cell: Cell): Argument {
  return (range as Cell[][]).map((cells, at) => (at === row ? [cell] : cells));
}

const parameters = documentedCatalogue.flatMap(({ name, parameters: all }) =>
  all.map((parameter: Parameter, position) => ({
    name,
    parameter,
    position,
    given: fullCalls[name]?.[position],
  })),
);
const ranges = parameters.filter(({ given }) => Array.isArray(given));
const scalars = parameters.filter(({ given }) => !Array.isArray(given));

it('every function has a call with an argument for every parameter', () => {
  expect(Object.keys(fullCalls)).toEqual(documentedCatalogue.map(({ name }) => name));
  for (const { name, parameter, given } of parameters) {
    expect(given, `${name}, ${parameter.name}`).not.toBeUndefined();
    expect(() => call(name, ...fullCalls[name]!)).not.toThrow();
  }
});

describe.each(ranges)('$name, $parameter.name', ({ name, parameter, position, given }) => {
  it.each(broken[parameter.kind].map(([cell, says]) => [cell, says] as const))(
    '%s in the second row is refused with its place',
    (cell, says) => {
      const args = withArgument(name, position, withCell(given!, 1, cell));
      expect(sentenceOf(() => call(name, ...args))).toBe(`${parameter.name}, 2nd row: ${says}`);
    },
  );

  it('an error cell in the last row names that row, and rows above it that are blank count', () => {
    const last = (given as Cell[][]).length - 1;
    const blanked = documentedCatalogue
      .find((entry) => entry.name === name)!
      .parameters.map(({ table }: Parameter, at): Argument => {
        const argument = fullCalls[name]![at]!;
        const isSame = at === position || (table !== undefined && table === parameter.table);
        return isSame && Array.isArray(argument) ? withCell(argument as Argument, 1, '') : argument;
      });
    blanked[position] = withCell(blanked[position], last, '#REF!');
    const ordinal = last === 2 ? '3rd' : `${last + 1}th`;
    expect(sentenceOf(() => call(name, ...blanked))).toBe(
      `${parameter.name}, ${ordinal} row: the cell shows #REF!. Repair it or clear it.`,
    );
  });
});

describe.each(scalars)('$name, $parameter.name', ({ name, parameter, position }) => {
  it.each(broken[parameter.kind].map(([cell, says]) => [cell, says] as const))(
    '%s is refused',
    (cell, says) => {
      const args = withArgument(name, position, cell);
      expect(sentenceOf(() => call(name, ...args))).toBe(`${parameter.name}: ${says}`);
    },
  );

  it('a range is refused, a range of one cell is that cell', () => {
    const given = fullCalls[name]![position] as Cell;
    expect(sentenceOf(() => call(name, ...withArgument(name, position, column(given, given))))).toBe(
      `${parameter.name}: a single value is expected, not a range. Choose one cell.`,
    );
    expectCells(call(name, ...withArgument(name, position, [[given]])), call(name, ...fullCalls[name]!));
  });
});

it.each(parameters.filter(({ parameter }) => parameter.kind === 'keyword'))(
  '$name, $parameter.name: an unknown word and an error cell are refused with the words that are known',
  ({ name, parameter, position }) => {
    const known = parameter.keywords!.map((word) => `"${word}"`).join(', ');
    for (const [cell, shown] of [
      ['profit', 'profit'],
      [5, '5'],
      [true, 'TRUE'],
      ['#N/A', '#N/A'],
    ] as const)
      expect(sentenceOf(() => call(name, ...withArgument(name, position, cell)))).toBe(
        `${parameter.name}: "${shown}" is not known. Use one of ${known}.`,
      );
  },
);
