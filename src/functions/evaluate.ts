import { once } from '../core/once';
import type { Cell } from '../import/cell';
import { checkedArguments } from './checkedArguments';
import type { Argument, FunctionContext } from './entry';
import { catalogue } from './index';

/** The result of one call of a custom function. Throws a Failure that says what is expected, what came, and where. */
export function evaluate(name: string, args: readonly Argument[], context: FunctionContext): Cell | Cell[][] {
  const entry = catalogue.find((one) => one.name === name);
  if (entry === undefined) throw new Error(`not in the catalogue: ${name}`);
  const locale = once(context.locale);
  const values = checkedArguments(entry, args, locale);
  // The entry's own parameters decided what `values` holds: see functionEntry.
  return entry.compute(values as never, { locale, analysis: once(context.analysis) });
}
