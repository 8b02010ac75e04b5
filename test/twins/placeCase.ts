import { range, ref } from '../../src/report/formula/expression';
import type { Expression } from '../../src/report/formula/expression';
import type { Twin, TwinCell } from '../../src/report/twins/twin';
import { twinCells } from '../../src/report/twins/twinCells';
import type { InputValue, TwinCase } from './cases/twinCase';

/** One input set of a twin down a column: the inputs first, then its cells. */
export interface PlacedCase {
  /** What stands in the rows before the formulas. */
  readonly inputs: readonly InputValue[];
  readonly cells: readonly TwinCell[];
  /** Row of a key, from 0. */
  readonly row: (key: string) => number;
}

const inputKey = (name: string, at = 0): string => `input.${name}.${at}`;

export function placeCase(twin: Twin, { given }: TwinCase): PlacedCase {
  const inputs: InputValue[] = [];
  const rows = new Map<string, number>();
  const named: Record<string, Expression> = {};
  for (const [name, value] of Object.entries(given)) {
    const list: readonly InputValue[] = Array.isArray(value) ? value : [value as InputValue];
    list.forEach((one, at) => {
      rows.set(inputKey(name, at), inputs.length);
      inputs.push(one);
    });
    named[name] = Array.isArray(value)
      ? range(inputKey(name), inputKey(name, list.length - 1))
      : ref(inputKey(name));
  }
  const cells = twinCells(twin, named);
  cells.forEach(({ key }, at) => rows.set(key, inputs.length + at));
  const row = (key: string): number => {
    const found = rows.get(key);
    if (found === undefined) throw new Error(`${twin.name} has no cell ${key}`);
    return found;
  };
  return { inputs, cells, row };
}
