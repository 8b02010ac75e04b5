import { CellError, compareValues, numberOf } from './cellValue';
import type { CellValue } from './cellValue';
import type { Expression, Operator } from './expression';
import { nativeFunctions } from './nativeFunctions';
import type { Argument } from './nativeFunctions';

/** The cells a formula may look at. */
export interface CellReader {
  readonly value: (key: string) => CellValue;
  /** All cells of the rectangle between two, row by row. */
  readonly values: (from: string, to: string) => readonly CellValue[];
}

const textOf = (value: CellValue): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');

function quotient(left: number, right: number): number {
  if (right === 0) throw new CellError('#DIV/0!');
  return left / right;
}

function combine(operator: Operator, left: CellValue, right: CellValue): CellValue {
  switch (operator) {
    case '+':
      return numberOf(left) + numberOf(right);
    case '-':
      return numberOf(left) - numberOf(right);
    case '*':
      return numberOf(left) * numberOf(right);
    case '/':
      return quotient(numberOf(left), numberOf(right));
    case '&':
      return textOf(left) + textOf(right);
    case '=':
      return compareValues(left, right) === 0;
    case '<>':
      return compareValues(left, right) !== 0;
    case '<':
      return compareValues(left, right) < 0;
    case '<=':
      return compareValues(left, right) <= 0;
    case '>':
      return compareValues(left, right) > 0;
    case '>=':
      return compareValues(left, right) >= 0;
  }
}

/** One value, or as many as the ranges in it have cells: arithmetic of ranges goes cell by cell. */
function listOf(expression: Expression, cells: CellReader): readonly CellValue[] {
  switch (expression.kind) {
    case 'range':
      return cells.values(expression.from, expression.to);
    case 'negation':
      return listOf(expression.operand, cells).map((value) => -numberOf(value));
    case 'binary': {
      const [left, right] = [listOf(expression.left, cells), listOf(expression.right, cells)];
      return pairwise(left, right, (a, b) => combine(expression.operator, a, b));
    }
    default:
      return [evaluateExpression(expression, cells)];
  }
}

/** A single value goes with every cell; otherwise both must have as many. */
function pairwise<T extends CellValue>(
  left: readonly T[],
  right: readonly T[],
  of: (left: T, right: T) => T,
): T[] {
  const length = Math.max(left.length, right.length);
  const fits = (list: readonly T[]): boolean => list.length === length || list.length === 1;
  if (!fits(left) || !fits(right)) throw new CellError('#VALUE!');
  const at = (list: readonly T[], index: number): T => list[list.length === 1 ? 0 : index]!;
  return Array.from({ length }, (_, index) => of(at(left, index), at(right, index)));
}

/** Anything but a number counts as 0 in an argument, though not in the arithmetic within one. */
function sumOfProducts(args: readonly Expression[], cells: CellReader): number {
  const lists = args.map((argument) =>
    listOf(argument, cells).map((value) => (typeof value === 'number' ? value : 0)),
  );
  const products = lists.reduce((product, list) => pairwise(product, list, (a, b) => a * b));
  return products.reduce((sum, product) => sum + product, 0);
}

function called(expression: Expression & { kind: 'call' }, cells: CellReader): CellValue {
  const [first, second, third] = expression.args as [Expression, Expression, Expression | undefined];
  if (expression.name === 'IF') {
    if (numberOf(evaluateExpression(first, cells)) !== 0) return evaluateExpression(second, cells);
    return third ? evaluateExpression(third, cells) : false;
  }
  if (expression.name === 'IFERROR') {
    try {
      return evaluateExpression(first, cells);
    } catch (error) {
      if (error instanceof CellError) return evaluateExpression(second, cells);
      throw error;
    }
  }
  if (expression.name === 'SUMPRODUCT') return sumOfProducts(expression.args, cells);
  const args = expression.args.map((argument): Argument =>
    argument.kind === 'range'
      ? { values: cells.values(argument.from, argument.to), isRange: true }
      : { values: [evaluateExpression(argument, cells)], isRange: false },
  );
  return nativeFunctions[expression.name](args);
}

/**
 * What a spreadsheet shows for a formula, worked out here so that a plan carries its values before any
 * spreadsheet has seen it. Throws a `CellError` where the spreadsheet would show an error.
 */
export function evaluateExpression(expression: Expression, cells: CellReader): CellValue {
  switch (expression.kind) {
    case 'number':
    case 'text':
      return expression.value;
    case 'ref':
      return cells.value(expression.key);
    case 'range':
      throw new CellError('#VALUE!');
    case 'call':
      return called(expression, cells);
    case 'negation':
      return -numberOf(evaluateExpression(expression.operand, cells));
    case 'binary': {
      const left = evaluateExpression(expression.left, cells);
      return combine(expression.operator, left, evaluateExpression(expression.right, cells));
    }
  }
}
