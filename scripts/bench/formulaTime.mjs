import { stopwatch } from './clock.mjs';
import { callOf, isSameAnswer } from './contenders.mjs';
import { loadFunctions, loadHost } from './loadFunctions.mjs';
import { localDays, zone } from './shopRows.mjs';

/** Days between the first day of spreadsheets, 1899-12-30, and 1970-01-01. */
const serialOfEpoch = 25_569;

/** The same answer by ordinary formulas in the engine of the local host, beside the product over the same rows. */
export async function formulaTime(question, rows) {
  const { createHost } = await loadHost();
  const ranges = question.table(rows, question.writings[0])();
  const cells = besideEachOther(ranges);
  const host = createHost({ tabs: [{ name: 'Data', cells }], timeZone: zone.timeZone, locale: 'en_US' });
  try {
    const [sheet] = host.services.SpreadsheetApp.getActive().getSheets();
    const { perRow, answer } = question.formulas(rows, ranges);
    const lines = Array.from({ length: rows }, (_, row) => perRow.map((formula) => formula(row + 1)));
    const elapsed = stopwatch();
    if (perRow.length > 0) sheet.getRange(1, 11, rows, perRow.length).setFormulas(lines);
    sheet.getRange(1, 26, answer.length, 1).setFormulas(answer.map((formula) => [formula]));
    const found = sheet.getRange(1, 26, answer.length, 1).getValues().flat();
    const ms = elapsed();
    const expected = callOf(question, await loadFunctions());
    const warm = expected(ranges);
    const again = stopwatch();
    expected(ranges);
    const product = again();
    if (!isSameAnswer(warm, found))
      throw new Error(`${question.name}: formulas give ${found}, the product ${warm}`);
    return { ms, product };
  } finally {
    host.dispose();
  }
}

/** Columns A, B, …; dates as the serial numbers they are in cells. */
function besideEachOther(ranges) {
  const rows = Math.max(...ranges.map((range) => range.length));
  const plain = (cell) =>
    typeof cell === 'object' ? localDays(cell.getTime()) + serialOfEpoch : (cell ?? '');
  return Array.from({ length: rows }, (_, row) => ranges.map((range) => plain(range[row]?.[0])));
}
