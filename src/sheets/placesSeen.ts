import { placeId } from '../wording/tabPlace';
import { namedAreas } from './namedAreas';

/** All tabs and named ranges that are there: whatever is not among them next time is new. */
export function placesSeen(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): (number | string)[] {
  return [
    ...spreadsheet.getSheets().map((sheet) => sheet.getSheetId()),
    ...namedAreas(spreadsheet).map(placeId),
  ];
}
