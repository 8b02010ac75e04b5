import type { Expression, FunctionName } from './expression';
import { writeExpression } from './writeExpression';

/** Functions with a dot are newer than the file format: without this prefix readers show #NAME?. */
const functionName = (name: FunctionName): string => (name.includes('.') ? `_xlfn.${name}` : name);

/** The formula as an XLSX file holds it: "," between arguments, no leading "=", `_xlfn.` where needed. */
export function xlsxFormula(expression: Expression, address: (key: string) => string): string {
  return writeExpression(expression, { separator: ',', functionName, address });
}
