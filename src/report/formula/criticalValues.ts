import { call, minus, over, plus } from './expression';
import type { Expression, Operand } from './expression';

/** Standard errors to each side at a confidence: 1.96 for 95 %. */
export const normalCritical = (confidence: Operand): Expression =>
  call('NORM.S.INV', over(plus(1, confidence), 2));

/** The same where the spread is estimated from few numbers (Student). */
export const studentCritical = (confidence: Operand, degreesOfFreedom: Operand): Expression =>
  call('T.INV.2T', minus(1, confidence), degreesOfFreedom);
