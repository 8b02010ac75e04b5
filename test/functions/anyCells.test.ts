import fc from 'fast-check';
import { describe, it } from 'vitest';
import { Failure } from '../../src/core/failure';
import { documentedCatalogue } from '../../src/functions/documentedCatalogue';
import type { Argument, FunctionContext, Parameter, ParameterKind } from '../../src/functions/entry';
import { evaluate } from '../../src/functions/evaluate';
import type { Cell } from '../../src/import/cell';
import { failureSentence } from '../../src/wording/failures';
import { fullCalls } from './fullCalls';

const context: FunctionContext = {
  locale: () => ({ timeZone: 'America/New_York', locale: 'en_US' }),
  analysis: () => {
    throw new Failure('NOTHING_MAPPED');
  },
};

const blank = fc.constantFrom<Cell>('', '', ' ');
const amount = fc.oneof(
  fc.integer({ min: -50, max: 500 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constantFrom<Cell>('$1,234.50', '(30.00)', '45 %', 0, -0, 5e-324),
);
const count = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom<Cell>('12', 0));
const day = fc.oneof(
  fc.integer({ min: 45_000, max: 45_400 }),
  fc.integer({ min: 0, max: 400 }).map((offset) => new Date(Date.UTC(2024, 0, 1 + offset, 14))),
  fc.integer({ min: 1, max: 28 }).map((date) => `2024-0${1 + (date % 9)}-${String(date).padStart(2, '0')}`),
);
const key = fc.constantFrom<Cell>('Ana', 'ana ', 'Ben', 'CY', 'dee@shop.com', 17, 'Eli', 'Fay', 'Gus');
const label = fc.constantFrom<Cell>('View', 'Enquire', 'buy', 'Buy', 'Refund', 'Blog');
const flag = fc.constantFrom<Cell>(true, false, 'yes', 'no', 1, 0, 'perhaps');
/** What may stand in any cell of a sheet, wherever it does not belong. */
const anything = fc.oneof(
  blank,
  amount,
  day,
  key,
  flag,
  fc.string({ maxLength: 12 }),
  fc.double(),
  fc.constantFrom<Cell>(
    '#N/A',
    '#DIV/0!',
    1e308,
    -1e308,
    1e-308,
    NaN,
    Infinity,
    '__proto__',
    'constructor',
    '=1+1',
    null,
    undefined,
  ),
  fc.constantFrom<Cell>(new Date(NaN), '1e400', '9'.repeat(400), '﷽', '2024-13-45', '03/04/2024'),
);

const fitting: Readonly<Record<ParameterKind, fc.Arbitrary<Cell>>> = {
  amounts: amount,
  bases: amount,
  counts: count,
  stageCounts: count,
  number: fc.oneof(
    fc.constantFrom<Cell>(0, 0.1, 0.45, 0.8, 0.95, 1, 6, 8, 30, '45 %'),
    fc.integer({ min: -2, max: 60 }),
  ),
  days: day,
  times: day,
  day,
  dayRanges: day,
  flags: flag,
  discounts: fc.oneof(flag, amount),
  flag,
  keys: key,
  labels: label,
  stage: fc.constantFrom<Cell>(1, 2, 3, 'View', 'Buy'),
  keyword: blank,
};

const isRangeKind = (kind: ParameterKind) => !['number', 'day', 'flag', 'stage', 'keyword'].includes(kind);

/** One call: mostly like one that works, its rows drawn anew; cells, lengths and shapes that fit or do not among them. */
function callOf(name: string, parameters: readonly Parameter[]): fc.Arbitrary<Argument[]> {
  const rows = fc.array(fc.nat({ max: 999 }), { minLength: 1, maxLength: 150, size: 'max' });
  return rows.chain((drawn) => {
    const argument = (parameter: Parameter, at: number): fc.Arbitrary<Argument> => {
      const works = worksWith(fullCalls[name]![at], drawn, parameter.table !== undefined);
      const output = parameter.keywords && fc.constantFrom<Cell>('', ...parameter.keywords);
      const other = argumentOf(parameter, drawn.length);
      return fc.oneof({ weight: 15, arbitrary: output ?? works }, { weight: 1, arbitrary: other });
    };
    return fc.tuple(...parameters.map(argument)).map((args) => [...args]);
  });
}

/** The argument of the call that works; of a table the rows that were drawn, now and then with another cell. */
function worksWith(given: Argument, drawn: readonly number[], isTable: boolean): fc.Arbitrary<Argument> {
  if (!Array.isArray(given) || !isTable) return fc.constant(given);
  const range = given as Cell[][];
  const column = drawn.map((row) => range[row % range.length]!);
  const broken = fc.tuple(fc.nat({ max: column.length - 1 }), fc.oneof(blank, anything));
  const mended = broken.map(([at, cell]) => column.map((cells, row) => (row === at ? [cell] : cells)));
  return fc.oneof({ weight: 10, arbitrary: fc.constant<Argument>(column) }, { weight: 1, arbitrary: mended });
}

function argumentOf({ kind, keywords }: Parameter, rows: number): fc.Arbitrary<Argument> {
  const good = keywords === undefined ? fitting[kind] : fc.constantFrom<Cell>('', ...keywords);
  const cell = fc.oneof(
    { weight: 60, arbitrary: good },
    { weight: 1, arbitrary: blank },
    { weight: 1, arbitrary: anything },
  );
  const column = (length: number): fc.Arbitrary<Argument> =>
    fc.array(
      cell.map((one) => [one]),
      { minLength: length, maxLength: length },
    );
  const strange = fc.oneof(
    anything as fc.Arbitrary<Argument>,
    fc.constant(undefined),
    fc.array(fc.array(anything, { maxLength: 3 }), { maxLength: 5 }),
    column(3),
  );
  const usual = isRangeKind(kind) ? column(rows) : cell;
  return fc.oneof({ weight: 25, arbitrary: usual }, { weight: 1, arbitrary: strange });
}

/** Numbers of hundreds of digits, or so close to 0 that a division by them has as many. */
function isExtreme(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isExtreme);
  if (typeof value === 'string') return /\d{30}|e\+?\d\d/i.test(value);
  return typeof value === 'number' && value !== 0 && (Math.abs(value) > 1e30 || Math.abs(value) < 1e-30);
}

function assertClean(result: Cell | Cell[][], args: readonly Argument[]): void {
  // A name the user typed is shown as it is.
  const typed = new Set((args.flat(2) as Cell[]).map((cell) => String(cell).trim()));
  for (const cell of Array.isArray(result) ? result.flat() : [result]) {
    if (typeof cell === 'number' && Number.isFinite(cell)) continue;
    if (typeof cell === 'string' && typed.has(cell)) continue;
    if (typeof cell === 'string' && !/NaN|undefined|Infinity|\[object/.test(cell)) continue;
    throw new Error(`a cell shows ${String(cell)}`);
  }
  if (Array.isArray(result) && new Set(result.map((row) => row.length)).size !== 1)
    throw new Error('rows of several lengths');
}

function assertWorded(failure: Failure, args: readonly Argument[]): void {
  const sentence = failureSentence(failure);
  const holes = /undefined|NaN|Infinity|\[object|null/.exec(sentence.replace(/"[^"]*"/g, '""'));
  if (holes !== null || !/^\S.*[.)]$/s.test(sentence)) throw new Error(`"${sentence}"`);
  if (failure.code === 'NUMBER_TOO_LARGE' && !isExtreme(args)) throw new Error('an ordinary call overflows');
}

describe('whatever stands in the cells, a function gives clean cells or one sentence', () => {
  it.each(documentedCatalogue)('$name', ({ name, parameters }) => {
    fc.assert(
      fc.property(callOf(name, parameters), (args) => {
        let result: Cell | Cell[][];
        try {
          result = evaluate(name, args, context);
        } catch (error) {
          if (!(error instanceof Failure)) throw error;
          return assertWorded(error, args);
        }
        assertClean(result, args);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
