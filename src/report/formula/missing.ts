import { any, choose, compare, ref, text } from './expression';
import type { Expression } from './expression';

/** What stands in a cell whose limit does not exist. */
export const noLimit = 'no limit';

/** What stands in a cell for something that cannot be counted, such as a share of nobody. */
export const notDefined = 'none';

/** The cell holds words in place of a number. */
export const isMissing = (key: string): Expression =>
  any(compare(ref(key), '=', text(noLimit)), compare(ref(key), '=', text(notDefined)));

/** A number worked on; words in its place are carried on as they are. */
export const carried = (key: string, of: (value: Expression) => Expression): Expression =>
  choose(isMissing(key), ref(key), of(ref(key)));
