import { healthRemarks } from '../wording/health';
import { isoDayText } from './calendar';
import type { EitherWay } from './columnOrder';
import { tablePlace } from './tablePlace';
import type { TabSource } from './tabSource';
import type { TabHealth } from './tables';

/** What was read from a tab, used and dropped, and why. */
export function tabHealth(source: TabSource, remarks: readonly string[]): TabHealth {
  const rowsUsed = source.ledger.keptRows().length;
  const nothing = rowsUsed === 0 ? [healthRemarks.nothingUsed] : [];
  const [unclear] = source.unclearDates;
  return {
    sheetId: source.tab.sheetId,
    ...(source.tab.range === undefined ? {} : { range: source.tab.range }),
    tab: source.tab.name,
    table: source.mapping.table,
    place: tablePlace(source),
    rowsRead: source.ledger.rowsRead,
    rowsUsed,
    dropped: source.ledger.dropped(source.tab.name, source.firstDataRow),
    remarks: [...nothing, ...remarks, ...orderRemark(source, unclear), ...source.remarks],
    ...(unclear === undefined ? {} : { unclearDate: unclear.text }),
  };
}

/** How dates were read that could be other days. */
function orderRemark({ mapping }: TabSource, unclear: EitherWay | undefined): string[] {
  if (unclear === undefined || unclear.order === null) return [];
  return [
    healthRemarks.dayMonthOrder(
      unclear.text,
      unclear.order === 'dayFirst',
      mapping.dayMonthOrder !== undefined,
    ),
  ];
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
