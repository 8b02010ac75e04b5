import { Failure } from '../core/failure';
import { amountColumn } from '../import/amountColumn';
import { cellText } from '../import/badCell';
import { isDate } from '../import/cell';
import { wholeColumn } from '../import/cellColumn';
import { isErrorCell } from '../import/errorCell';
import { flagColumn } from '../import/flagColumn';
import type { LocaleSource } from '../import/localeRules';
import { isOmitted } from './argumentColumn';
import { refuseBadCells } from './refuseBadCells';
import type { Argument, Limits, PublishedParameter } from './entry';

/** One number inside its limits; `null` = left out. */
export function numberArgument(
  argument: Argument,
  parameter: PublishedParameter,
  locale: LocaleSource,
): number | null {
  const cell = singleValue(argument, parameter.name);
  // Nearly all numbers are numbers or left out: no column need be read for them.
  const value = typeof cell === 'number' && Number.isFinite(cell) ? cell : numberIn(cell, parameter, locale);
  if (value === null) return parameter.default ?? null;
  const { limits } = parameter;
  if (limits !== undefined && !isWithin(value, limits)) {
    throw new Failure('OUT_OF_LIMITS', { where: parameter.name, expected: limits.expected, given: value });
  }
  return value;
}

function numberIn(
  cell: unknown,
  { name, optional }: PublishedParameter,
  locale: LocaleSource,
): number | null {
  if (cell === '' && optional) return null;
  const { values, blanks, bad } = amountColumn(wholeColumn([[cell]]), locale);
  refuseBadCells(bad, name, false);
  // A needed cell of spaces; one that is left out was refused before.
  if (blanks > 0 && !optional) throw new Failure('CELL_IS_BLANK', { where: name });
  return blanks > 0 ? null : values[0]!;
}

function isWithin(value: number, limits: Limits): boolean {
  return (
    value > (limits.above ?? -Infinity) &&
    value >= (limits.atLeast ?? -Infinity) &&
    value < (limits.below ?? Infinity) &&
    value <= (limits.atMost ?? Infinity) &&
    (limits.whole !== true || Number.isInteger(value))
  );
}

/** One yes or no; no when left out. */
export function flagArgument(argument: Argument, { name }: PublishedParameter): boolean {
  const { values, bad } = flagColumn(wholeColumn([[singleValue(argument, name)]]));
  refuseBadCells(bad, name, false);
  return values[0] === 1;
}

/** One of the allowed words, in any letter case; the first one when left out. */
export function keywordArgument(argument: Argument, { name, keywords = [] }: PublishedParameter): string {
  const cell = singleValue(argument, name);
  if (cell === '') return keywords[0]!;
  const word = cellText(cell ?? '').toLowerCase();
  if (word === '') return keywords[0]!;
  if (keywords.includes(word)) return word;
  const allowed = keywords.map((keyword) => `"${keyword}"`).join(', ');
  throw new Failure('UNKNOWN_KEYWORD', { where: name, given: cellText(cell), allowed });
}

/** A stage by its label or its number; `null` = left out. */
export function stageArgument(argument: Argument, { name }: PublishedParameter): string | number | null {
  const cell = singleValue(argument, name);
  if (typeof cell === 'number') return cell;
  const label = isDate(cell) ? '' : String(cell ?? '').trim();
  if (isErrorCell(label)) throw new Failure('ERROR_CELL', { where: name, row: 0, given: label, more: 0 });
  return label === '' ? null : label;
}

export function singleValue(argument: Argument, name: string): unknown {
  if (Array.isArray(argument)) throw new Failure('ONE_VALUE', { where: name });
  return isOmitted(argument) ? '' : argument;
}
