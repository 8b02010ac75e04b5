import type { Expression } from './expression';
import { writeExpression } from './writeExpression';

/**
 * The formula as Google Sheets takes it in every locale: English names, ";" between arguments, no decimal
 * point, leading "=".
 */
export function sheetsFormula(expression: Expression, address: (key: string) => string): string {
  return `=${writeExpression(expression, { separator: ';', functionName: (name) => name, address })}`;
}
