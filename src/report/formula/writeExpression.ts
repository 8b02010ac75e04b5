import type { Expression, FunctionName, Operator } from './expression';

export interface FormulaDialect {
  readonly separator: string;
  readonly functionName: (name: FunctionName) => string;
  /** "B4" for the key of a figure. */
  readonly address: (key: string) => string;
}

const precedence: Readonly<Record<Operator, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
};

interface Written {
  readonly text: string;
  readonly precedence: number;
}

const bracketed = (part: Written, least: number): string =>
  part.precedence < least ? `(${part.text})` : part.text;

/**
 * A fraction instead of a decimal point: which of "0.05" and "0,05" a spreadsheet reads depends on its locale.
 * Both parts are whole and below 2^53, so their quotient is the very same double.
 */
function writeNumber(value: number): Written {
  if (!Number.isFinite(value)) throw new RangeError(`A formula cannot hold ${value}`);
  if (value < 0) return { text: `-${bracketed(writeNumber(-value), 5)}`, precedence: 4 };
  if (Number.isInteger(value) && value < 1e15) return { text: String(value), precedence: 6 };
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const power = Number(exponent) - (digits.length - 1);
  if (power >= 0) return { text: `${digits}*1${'0'.repeat(power)}`, precedence: 4 };
  if (-power <= 22) return { text: `${digits}/1${'0'.repeat(-power)}`, precedence: 4 };
  return { text: `${digits}/1${'0'.repeat(22)}/1${'0'.repeat(-power - 22)}`, precedence: 4 };
}

function written(expression: Expression, dialect: FormulaDialect): Written {
  switch (expression.kind) {
    case 'number':
      return writeNumber(expression.value);
    case 'text':
      return { text: `"${expression.value.replace(/"/g, '""')}"`, precedence: 6 };
    case 'ref':
      return { text: dialect.address(expression.key), precedence: 6 };
    case 'range':
      return { text: `${dialect.address(expression.from)}:${dialect.address(expression.to)}`, precedence: 6 };
    case 'call': {
      const args = expression.args.map((argument) => written(argument, dialect).text);
      return {
        text: `${dialect.functionName(expression.name)}(${args.join(dialect.separator)})`,
        precedence: 6,
      };
    }
    case 'negation':
      return { text: `-${bracketed(written(expression.operand, dialect), 5)}`, precedence: 4 };
    case 'binary': {
      const level = precedence[expression.operator];
      const left = bracketed(written(expression.left, dialect), level);
      // Equal precedence on the right keeps its brackets, so that the spreadsheet rounds in the same order.
      const right = bracketed(written(expression.right, dialect), level + 1);
      return { text: `${left}${expression.operator}${right}`, precedence: level };
    }
  }
}

/** The text of a formula in a dialect, without a leading "=". */
export function writeExpression(expression: Expression, dialect: FormulaDialect): string {
  return written(expression, dialect).text;
}
