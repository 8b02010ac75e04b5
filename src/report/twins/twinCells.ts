import { ref } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { substituted } from '../formula/substituted';
import type { Twin, TwinCell } from './twin';

type Given = Readonly<Record<string, Expression | number>>;

const expressionOf = (given: Expression | number): Expression =>
  typeof given === 'number' ? { kind: 'number', value: given } : given;

/** Cells that others name, those themselves, and so on; the rest is left away. */
function needed(cells: readonly TwinCell[], outputs: readonly string[]): TwinCell[] {
  const wanted = new Set(outputs);
  const kept: TwinCell[] = [];
  for (const cell of [...cells].reverse()) {
    if (!wanted.has(cell.key)) continue;
    kept.push(cell);
    substituted(cell.formula, (key) => {
      wanted.add(key);
      return ref(key);
    });
  }
  return kept.reverse();
}

/**
 * The cells of a twin over what is given for its inputs: cells, ranges or numbers. Left out ones take their default.
 * Only what the outputs asked for need; all outputs unless said.
 */
export function twinCells(twin: Twin, given: Given, outputs = twin.outputs): readonly TwinCell[] {
  const inputs = twin.inputs.map(({ name, default: otherwise }) => {
    const value = given[name] ?? otherwise;
    if (value === undefined) throw new RangeError(`The twin of ${twin.name} needs ${name}`);
    return [name, expressionOf(value)] as const;
  });
  return needed(twin.cells(Object.fromEntries(inputs)), outputs);
}

/** The same cells under longer keys and labels, for a page that holds other cells of these names. */
export function cellsUnder(prefix: string, heading: string, cells: readonly TwinCell[]): TwinCell[] {
  const own = new Set(cells.map(({ key }) => key));
  const renamed = (key: string): Expression => ref(own.has(key) ? `${prefix}${key}` : key);
  return cells.map(({ key, label, formula }) => ({
    key: `${prefix}${key}`,
    label: `${heading}${label}`,
    formula: substituted(formula, renamed),
  }));
}

/** One formula for one cell of a twin: the cells it needs are written into it. */
export function inOneFormula(cells: readonly TwinCell[], key: string): Expression {
  const whole = new Map<string, Expression>();
  for (const cell of cells)
    whole.set(
      cell.key,
      substituted(cell.formula, (other) => whole.get(other) ?? ref(other)),
    );
  const formula = whole.get(key);
  if (!formula) throw new RangeError(`No cell of the twin is called ${key}`);
  return formula;
}
