import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { CellError, numberOf } from './cellValue';
import type { CellValue } from './cellValue';
import type { FunctionName } from './expression';

/** Functions whose arguments are all worked out first. IF and IFERROR are not: they choose. */
export type EagerFunctionName = Exclude<FunctionName, 'IF' | 'IFERROR'>;

/** An argument as a list: one value, or the cells of a range. */
export interface Argument {
  readonly values: readonly CellValue[];
  readonly isRange: boolean;
}

/** Ranges count their numbers only; a text typed as an argument is an error. Both as spreadsheets do. */
const numbers = (args: readonly Argument[]): number[] =>
  args.flatMap(({ values, isRange }) =>
    isRange ? values.filter((value): value is number => typeof value === 'number') : values.map(numberOf),
  );

const single = (args: readonly Argument[]): number => numberOf(args[0]?.values[0] ?? null);

const within = (allowed: boolean, value: () => number): number => {
  if (!allowed) throw new CellError('#NUM!');
  return value();
};

export const nativeFunctions: Readonly<Record<EagerFunctionName, (args: readonly Argument[]) => CellValue>> =
  {
    SUM: (args) => numbers(args).reduce((sum, value) => sum + value, 0),
    MIN: (args) => numbers(args).reduce((least, value) => Math.min(least, value)),
    MAX: (args) => numbers(args).reduce((most, value) => Math.max(most, value)),
    ABS: (args) => Math.abs(single(args)),
    SQRT: (args) => within(single(args) >= 0, () => Math.sqrt(single(args))),
    EXP: (args) => Math.exp(single(args)),
    LN: (args) => within(single(args) > 0, () => Math.log(single(args))),
    AND: (args) => args.every((argument) => argument.values.every((value) => numberOf(value) !== 0)),
    OR: (args) => args.some((argument) => argument.values.some((value) => numberOf(value) !== 0)),
    'NORM.S.INV': (args) =>
      within(single(args) > 0 && single(args) < 1, () => normalQuantile(single(args), 0, 1)),
  };
