import type { Cell } from '../blocks';
import { words, workingFigure } from '../cells';
import { ref } from '../formula/expression';
import { extraCustomers } from '../formula/extraCustomers';
import { formats } from '../formats';
import { decisiveKeys } from './repeatLiftTable';

/** How many customers the lift stands for. */
export function extraCustomersRow(): Cell[] {
  const formulas = extraCustomers(ref('repeat.total.engagedReturned'), decisiveKeys);
  const cell = (part: keyof typeof formulas, suffix: string, label: string): Cell =>
    workingFigure(formulas[part], formats.exact, { key: `repeat.extraCustomers${suffix}`, label });
  return [
    words('Extra customers', 'small'),
    cell('estimate', '', 'Extra customers'),
    cell('low', '.low', 'Extra customers, low limit'),
    cell('high', '.high', 'Extra customers, high limit'),
  ];
}
