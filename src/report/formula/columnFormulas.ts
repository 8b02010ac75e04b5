import { call, compare, minus, text, times } from './expression';
import type { Expression, Operand } from './expression';

/** Sum of a column, or of the one number given for it. */
export const total = (column: Expression): Expression => call('SUM', column);

/** Sum of what arithmetic gives for each row of the columns in it. */
export const sumOverRows = (ofEachRow: Expression): Expression => call('SUMPRODUCT', ofEachRow);

/** How many rows a comparison holds for; times 1, because only numbers are added up. */
export const countRows = (condition: Expression): Expression => sumOverRows(times(condition, 1));

export const isFilled = (column: Expression): Expression => compare(column, '<>', text(''));

/** Sum of the squares of the differences from something. */
export const squaresAround = (column: Expression, centre: Operand): Expression =>
  sumOverRows(times(minus(column, centre), minus(column, centre)));
