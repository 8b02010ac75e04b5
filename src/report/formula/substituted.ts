import type { Expression } from './expression';

/** The same tree with every cell it names replaced; the ends of a range can only become other cells. */
export function substituted(expression: Expression, of: (key: string) => Expression): Expression {
  const again = (part: Expression): Expression => substituted(part, of);
  const cell = (key: string): string => {
    const replacement = of(key);
    if (replacement.kind !== 'ref')
      throw new RangeError(`A range cannot begin or end with a formula: ${key}`);
    return replacement.key;
  };
  switch (expression.kind) {
    case 'number':
    case 'text':
      return expression;
    case 'ref':
      return of(expression.key);
    case 'range':
      return { ...expression, from: cell(expression.from), to: cell(expression.to) };
    case 'call':
      return { ...expression, args: expression.args.map(again) };
    case 'negation':
      return { ...expression, operand: again(expression.operand) };
    case 'binary':
      return { ...expression, left: again(expression.left), right: again(expression.right) };
  }
}
