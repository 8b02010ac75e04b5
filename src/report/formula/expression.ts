/**
 * Native spreadsheet functions a report uses. Sheets, Excel and LibreOffice know them all; a function joins
 * this list together with its evaluation in `nativeFunctions.ts`.
 */
export const allowedFunctions = [
  'SUM',
  'SUMPRODUCT',
  'IF',
  'IFERROR',
  'MIN',
  'MAX',
  'ABS',
  'SQRT',
  'EXP',
  'LN',
  'AND',
  'OR',
  'ROUND',
  'AVERAGE',
  'STDEV',
  'FORECAST',
  'STEYX',
  'NORM.S.INV',
  'T.INV.2T',
  'T.DIST.2T',
  'CHISQ.DIST.RT',
] as const;

export type FunctionName = (typeof allowedFunctions)[number];

export type Operator = '+' | '-' | '*' | '/' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A formula as a tree; cells are named by the key of the figure they hold, never by an address. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'ref'; readonly key: string }
  | { readonly kind: 'range'; readonly from: string; readonly to: string }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] }
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'negation'; readonly operand: Expression };

/** What may stand for an expression when one is built: a number, or an expression. Texts are said with `text`. */
export type Operand = Expression | number;

const expressionOf = (operand: Operand): Expression =>
  typeof operand === 'number' ? { kind: 'number', value: operand } : operand;

export const text = (value: string): Expression => ({ kind: 'text', value });
export const ref = (key: string): Expression => ({ kind: 'ref', key });
export const range = (from: string, to: string): Expression => ({ kind: 'range', from, to });

export const call = (name: FunctionName, ...args: Operand[]): Expression => ({
  kind: 'call',
  name,
  args: args.map(expressionOf),
});

export const chain = (operator: Operator, operands: readonly Operand[]): Expression =>
  operands.map(expressionOf).reduce((left, right) => ({ kind: 'binary', operator, left, right }));

export const plus = (...operands: Operand[]): Expression => chain('+', operands);
export const minus = (left: Operand, right: Operand): Expression => chain('-', [left, right]);
export const times = (...operands: Operand[]): Expression => chain('*', operands);
export const over = (left: Operand, right: Operand): Expression => chain('/', [left, right]);
export const compare = (left: Operand, operator: Operator, right: Operand): Expression =>
  chain(operator, [left, right]);
export const choose = (condition: Expression, yes: Operand, no: Operand): Expression =>
  call('IF', condition, yes, no);
export const all = (...conditions: Expression[]): Expression => call('AND', ...conditions);
export const any = (...conditions: Expression[]): Expression => call('OR', ...conditions);
export const isBlank = (key: string): Expression => compare(ref(key), '=', text(''));
