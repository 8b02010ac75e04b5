import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { studentCriticalValue } from '../../core/statistics/studentCriticalValue';
import { studentTwoSidedP } from '../../core/statistics/studentTwoSidedP';
import { CellError, numberOf } from './cellValue';
import type { CellErrorCode, CellValue } from './cellValue';
import { chiSquareRightTail } from './chiSquareRightTail';
import type { FunctionName } from './expression';
import { fittedLine } from './fittedLine';

/** Functions whose arguments are all worked out first. IF, IFERROR and SUMPRODUCT are not. */
export type EagerFunctionName = Exclude<FunctionName, 'IF' | 'IFERROR' | 'SUMPRODUCT'>;

/** An argument as a list: one value, or the cells of a range. */
export interface Argument {
  readonly values: readonly CellValue[];
  readonly isRange: boolean;
}

type NativeFunction = (args: readonly Argument[]) => CellValue;

/** Ranges count their numbers only; a text typed as an argument is an error. Both as spreadsheets do. */
const numbers = (args: readonly Argument[]): number[] =>
  args.flatMap(({ values, isRange }) =>
    isRange ? values.filter((value): value is number => typeof value === 'number') : values.map(numberOf),
  );

const single = (args: readonly Argument[], place = 0): number => numberOf(args[place]?.values[0] ?? null);

const within = (allowed: boolean, value: () => number, otherwise: CellErrorCode = '#NUM!'): number => {
  if (!allowed) throw new CellError(otherwise);
  return value();
};

/** Spreadsheets cut degrees of freedom to a whole number. */
const degrees = (args: readonly Argument[]): number => Math.floor(single(args, 1));

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const average = (values: readonly number[]): number =>
  within(values.length > 0, () => total(values) / values.length, '#DIV/0!');

function standardDeviation(values: readonly number[]): number {
  const mean = average(values);
  const squares = total(values.map((value) => (value - mean) * (value - mean)));
  return within(values.length > 1, () => Math.sqrt(squares / (values.length - 1)), '#DIV/0!');
}

/** Half is rounded away from 0, and 1.005 to two places is 1.01: as decimals are read, not as doubles are kept. */
function rounded(value: number, places: number): number {
  const shifted = (number: number, by: number): number => {
    const [digits = '0', exponent = '0'] = number.toExponential().split('e');
    return Number(`${digits}e${Number(exponent) + by}`);
  };
  return Math.sign(value) * shifted(Math.round(shifted(Math.abs(value), places)), -places);
}

const arithmetic = {
  SUM: (args) => total(numbers(args)),
  MIN: (args) => numbers(args).reduce((least, value) => Math.min(least, value)),
  MAX: (args) => numbers(args).reduce((most, value) => Math.max(most, value)),
  ABS: (args) => Math.abs(single(args)),
  SQRT: (args) => within(single(args) >= 0, () => Math.sqrt(single(args))),
  EXP: (args) => Math.exp(single(args)),
  LN: (args) => within(single(args) > 0, () => Math.log(single(args))),
  ROUND: (args) => rounded(single(args), single(args, 1)),
  AND: (args) => args.every((argument) => argument.values.every((value) => numberOf(value) !== 0)),
  OR: (args) => args.some((argument) => argument.values.some((value) => numberOf(value) !== 0)),
} satisfies Partial<Record<FunctionName, NativeFunction>>;

const statistics = {
  AVERAGE: (args) => average(numbers(args)),
  STDEV: (args) => standardDeviation(numbers(args)),
  FORECAST: ([at, y, x]) => fittedLine(y, x).at(numberOf(at?.values[0] ?? null)),
  STEYX: ([y, x]) => fittedLine(y, x).standardError(),
  'NORM.S.INV': (args) =>
    within(single(args) > 0 && single(args) < 1, () => normalQuantile(single(args), 0, 1)),
  'T.INV.2T': (args) =>
    within(single(args) > 0 && single(args) <= 1 && degrees(args) >= 1, () =>
      single(args) === 1 ? 0 : studentCriticalValue(1 - single(args), degrees(args)),
    ),
  'T.DIST.2T': (args) =>
    within(single(args) >= 0 && degrees(args) >= 1, () => studentTwoSidedP(single(args), degrees(args))),
  'CHISQ.DIST.RT': (args) =>
    within(single(args) >= 0 && degrees(args) >= 1, () => chiSquareRightTail(single(args), degrees(args))),
} satisfies Partial<Record<FunctionName, NativeFunction>>;

export const nativeFunctions: Readonly<Record<EagerFunctionName, NativeFunction>> = {
  ...arithmetic,
  ...statistics,
};
