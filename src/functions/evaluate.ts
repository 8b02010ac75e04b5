import type { Cell } from '../import/cell';
import { checkedArguments } from './checkedArguments';
import type { Argument, FunctionContext } from './entry';
import { catalogue } from './index';

const entries = new Map(catalogue.map((entry) => [entry.name, entry]));

/** The result of one call of a custom function. Throws a Failure that says what is expected, what came, and where. */
export function evaluate(name: string, args: readonly Argument[], context: FunctionContext): Cell | Cell[][] {
  const entry = entries.get(name);
  if (entry === undefined) throw new Error(`not in the catalogue: ${name}`);
  const locale = once(context.locale);
  const values = checkedArguments(entry, args, locale);
  // The entry's own parameters decided what `values` holds: see functionEntry.
  return entry.compute(values as never, { locale, analysis: once(context.analysis) });
}

function once<T>(read: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => (kept ??= { value: read() }).value;
}
