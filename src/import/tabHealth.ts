import { healthRemarks } from '../wording/health';
import { isoDayText } from './calendar';
import type { TabSource } from './tabSource';
import type { TabHealth } from './tables';

/** What was read from a tab, used and dropped, and why. */
export function tabHealth(source: TabSource, remarks: readonly string[]): TabHealth {
  const rowsUsed = source.ledger.keptRows().length;
  const nothing = rowsUsed === 0 ? [healthRemarks.nothingUsed] : [];
  return {
    sheetId: source.tab.sheetId,
    tab: source.tab.name,
    table: source.mapping.table,
    rowsRead: source.ledger.rowsRead,
    rowsUsed,
    dropped: source.ledger.dropped(source.tab.name, source.firstDataRow),
    remarks: [...nothing, ...remarks, ...source.remarks],
  };
}

/** "Dates from … to …", for days of rows that are used. */
export function datesRemark(days: Float64Array): string[] {
  if (days.length === 0) return [];
  let from = Infinity;
  let to = -Infinity;
  for (const day of days) {
    if (day < from) from = day;
    if (day > to) to = day;
  }
  return [healthRemarks.dates(isoDayText(Math.floor(from)), isoDayText(Math.floor(to)))];
}
