import { placeId } from '../wording/tabPlace';
import type { NamedArea } from './namedAreas';

/** All tabs and named ranges that are there: whatever is not among them next time is new. */
export function placesSeen(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  areas: readonly NamedArea[],
): (number | string)[] {
  return [...spreadsheet.getSheets().map((sheet) => sheet.getSheetId()), ...areas.map(placeId)];
}
