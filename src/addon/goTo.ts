import { Failure } from '../core/failure';
import { tabByName } from '../sheets/tabs';

/** Shows a tab ("One page") or a cell ("Orders!C14", "'My orders'!C14"). */
export function goTo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, place: string): void {
  const whole = tabByName(spreadsheet, place);
  if (whole) {
    spreadsheet.setActiveSheet(whole, true);
    return;
  }
  const [, name = '', cell = ''] = /^(.*)!(\$?[A-Za-z]{1,3}\$?\d{1,8})$/.exec(place) ?? [];
  const tab = tabByName(spreadsheet, name) ?? tabByName(spreadsheet, unquoted(name));
  if (!tab) throw new Failure('PLACE_NOT_FOUND', { place });
  spreadsheet.setActiveSheet(tab, true);
  spreadsheet.setActiveRange(tab.getRange(cell));
}

function unquoted(name: string): string {
  return name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}
