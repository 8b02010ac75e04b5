import { cellAt, type CellColumn } from './cellColumn';
import { timeColumn, type DateColumn } from './dayColumn';
import type { LocaleSource } from './localeRules';
import { msPerDay, zoneOffsets } from './zoneOffsets';

const ownOffset = /:\d{2}.*(?:z|utc|gmt|[+-]\d{2}:?\d{2})\s*$/i;

/** "Created (UTC)", "Purchase time (UTC timezone)": the header says that its times are not the shop's. */
export function isUtcHeader(header: string | undefined): boolean {
  return header !== undefined && /\bUTC\b/.test(header);
}

/**
 * Moments written by the clocks of UTC, as days with fractions in the spreadsheet's zone: an evening order in New York
 * would else count for the next day. Days without a time of day stay as they are.
 */
export function utcTimeColumn(column: CellColumn, locale: LocaleSource): DateColumn {
  const read = timeColumn(column, locale);
  const { values } = read;
  if (!values.some((time) => time === time && !Number.isInteger(time))) return read;
  const zone = zoneOffsets(locale().timeZone);
  for (let row = 0; row < values.length; row++) {
    const cell = cellAt(column, row);
    if (typeof cell === 'string' && ownOffset.test(cell)) continue;
    values[row] = zone.localMs(Math.round(values[row]! * msPerDay)) / msPerDay;
  }
  return read;
}

export function utcDayColumn(column: CellColumn, locale: LocaleSource): DateColumn {
  const times = utcTimeColumn(column, locale);
  const { values } = times;
  for (let row = 0; row < values.length; row++) values[row] = Math.floor(values[row]!);
  return times;
}
