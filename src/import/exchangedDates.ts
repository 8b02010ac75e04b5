import { isDate } from './cell';
import { cellAt, type CellColumn } from './cellColumn';
import { dayMonthOrder, type LocaleSource } from './localeRules';
import { orderEvidence } from './textDate';
import { msPerDay } from './zoneOffsets';

/**
 * Dates pasted into a spreadsheet of another country: 13/04 stays text, for there is no 13th month, but 03/04 becomes a
 * date with day and month exchanged. The first such text, −1 = none. Known by texts of the other order beside dates of
 * which none has a day above the twelfth.
 */
export function textBesideExchangedDates(
  column: CellColumn,
  days: Float64Array,
  locale: LocaleSource,
): number {
  if (!allAreExchangeable(column, days)) return -1;
  const own = dayMonthOrder(locale().locale);
  for (let row = 0; row < days.length; row++) {
    const cell = cellAt(column, row);
    const order = typeof cell === 'string' ? orderEvidence(cell) : null;
    if (order !== null && order !== own) return row;
  }
  return -1;
}

/** There are dates, and each would be one with day and month exchanged. Told before any text is looked at: it is quick. */
function allAreExchangeable(column: CellColumn, days: Float64Array): boolean {
  let dates = 0;
  for (let row = 0; row < days.length; row++) {
    const cell = cellAt(column, row);
    if (typeof cell !== 'object' || !isDate(cell)) continue;
    if (new Date(days[row]! * msPerDay).getUTCDate() > 12) return false;
    dates++;
  }
  return dates > 0;
}
