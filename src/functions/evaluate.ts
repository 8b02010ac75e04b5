import { Failure } from '../core/failure';
import { once } from '../core/once';
import type { Cell } from '../import/cell';
import { checkedArguments } from './checkedArguments';
import type { Argument, FunctionContext } from './entry';
import { catalogue } from './index';
import { placedFailure } from './placedFailure';

/** The result of one call of a custom function. Throws a Failure that says what is expected, what came, and where. */
export function evaluate(name: string, args: readonly Argument[], context: FunctionContext): Cell | Cell[][] {
  const entry = catalogue.find((one) => one.name === name);
  if (entry === undefined) throw new Error(`not in the catalogue: ${name}`);
  const locale = once(context.locale);
  const { values, rows } = checkedArguments(entry, args, locale);
  try {
    // The entry's own parameters decided what `values` holds: see functionEntry.
    return withoutInfinity(entry.compute(values as never, { locale, analysis: once(context.analysis) }));
  } catch (error) {
    throw placedFailure(error, rows);
  }
}

/** Amounts of hundreds of digits overflow; a cell would show that as an error without a reason. */
function withoutInfinity(result: Cell | Cell[][]): Cell | Cell[][] {
  const isTooLarge = (cell: Cell): boolean => typeof cell === 'number' && !Number.isFinite(cell);
  if (Array.isArray(result) ? result.some((row) => row.some(isTooLarge)) : isTooLarge(result))
    throw new Failure('NUMBER_TOO_LARGE');
  return result;
}
