import type { Argument } from '../../src/functions/entry';

/** A wrong call and the failure it ends with. */
export interface RefusedCall {
  readonly title: string;
  readonly name: string;
  readonly args: readonly Argument[];
  readonly code: string;
}

export function refusedCall(
  title: string,
  name: string,
  args: readonly Argument[],
  code: string,
): RefusedCall {
  return { title, name, args, code };
}
