import { once } from '../core/once';
import { badCell } from './badCell';
import { isBlank } from './blank';
import { columnDecimalMark, type AmountColumn } from './amountColumn';
import { isDate } from './cell';
import type { BadCell, CellColumn } from './cellColumn';
import type { LocaleSource } from './localeRules';
import { textAmount } from './textAmount';
import { msPerDay, zoneOffsets } from './zoneOffsets';

/** Durations arrive as dates counted from 1899-12-30 00:00 in the spreadsheet's zone. */
const durationStart = -25569 * msPerDay;
const longestDuration = 366 * msPerDay;
const clock = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/;
const hourWords = 'hours?|hrs?|h|stunden?|stdn?\\.?|uren|uur|u|heures?|horas?';
const minuteWords = 'minutes?|minuten|minutos?|mins?|min\\.|m';
const number = '(\\d+(?:[.,]\\d+)?)\\s*';
/** "1 h 30 min", "90 min", "1 Std. und 5 Minuten", and the French "1h30". */
const spelled = once(
  () =>
    new RegExp(
      `^(?:${number}(?:${hourWords}))?\\s*(?:and|und|en|et|y)?\\s*(?:${number}(?:${minuteWords}))?$`,
      'i',
    ),
);
const hoursThenMinutes = /^(\d{1,3})\s*[hu]\s*([0-5]\d)$/i;

/**
 * Reads a column of working time as hours. Numbers are in the column's unit; durations ("1:30" as the spreadsheet
 * keeps it, or as text), "1 h 30 min" and "90 min" say their own. Work cannot take less than no time: anything below 0 is a bad cell.
 */
export function hoursColumn(
  column: CellColumn,
  locale: LocaleSource,
  unit: 'hours' | 'minutes',
): AmountColumn {
  const rows = column.to - column.from;
  const values = new Float64Array(rows);
  const bad: BadCell[] = [];
  const mark = columnDecimalMark(column, locale);
  let blanks = 0;
  for (let row = 0; row < rows; row++) {
    const cell = column.cells[column.from + row]?.[column.column];
    const amount = typeof cell === 'number' ? cell : typeof cell === 'string' ? textAmount(cell, mark) : NaN;
    const hours = amount === amount ? (unit === 'hours' ? amount : amount / 60) : durationHours(cell, locale);
    const isTime = Number.isFinite(hours) && hours >= 0;
    values[row] = isTime ? hours : NaN;
    if (isTime) continue;
    if (isBlank(cell)) blanks++;
    else bad.push(badCell(row, hours < 0 ? 'negativeTime' : 'notANumber', cell));
  }
  return { values, blanks, bad };
}

function durationHours(cell: unknown, locale: LocaleSource): number {
  if (isDate(cell)) {
    const ms = zoneOffsets(locale().timeZone).localMs(cell.getTime()) - durationStart;
    // Zones of 1899 had odd seconds; a duration is told to the second.
    return ms >= 0 && ms < longestDuration ? Math.round(ms / 1000) / 3600 : NaN;
  }
  if (typeof cell !== 'string') return NaN;
  const text = cell.trim();
  const parts = clock.exec(text);
  if (parts) return (Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3] ?? 0)) / 3600;
  const words = text === '' ? null : (hoursThenMinutes.exec(text) ?? spelled().exec(text));
  if (!words || (words[1] === undefined && words[2] === undefined)) return NaN;
  const size = (digits: string | undefined): number => Number((digits ?? '0').replace(',', '.'));
  return (size(words[1]) * 60 + size(words[2])) / 60;
}
