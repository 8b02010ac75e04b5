import { Failure, type FailureCode } from '../core/failure';
import { isDate } from './cell';
import type { BadCell, BadCellReason } from './cellColumn';
import { isErrorCell } from './errorCell';

const longestShown = 40;

/** A cell as text for a message: short, on one line. */
export function cellText(cell: unknown): string {
  const text = isDate(cell)
    ? 'a date'
    : typeof cell === 'boolean'
      ? String(cell).toUpperCase()
      : String(cell);
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestShown ? `${line.slice(0, longestShown - 1)}…` : line;
}

export function badCell(row: number, reason: BadCellReason, cell: unknown): BadCell {
  return { row, reason: isErrorCell(cell) ? 'errorCell' : reason, given: cellText(cell) };
}

const codes: Readonly<Record<BadCellReason, FailureCode>> = {
  errorCell: 'ERROR_CELL',
  notANumber: 'NOT_A_NUMBER',
  negativeTime: 'NEGATIVE_HOURS',
  notADate: 'NOT_A_DATE',
  ambiguousDate: 'AMBIGUOUS_DATE',
  notYesOrNo: 'NOT_YES_OR_NO',
};

/** The failure of an argument with a bad cell: `where` names the argument, its rows count from 1. */
export function badCellFailure(bad: BadCell, where: string): Failure {
  return new Failure(codes[bad.reason], { where, row: bad.row + 1, given: bad.given });
}
