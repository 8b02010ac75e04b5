import type { SheetLocale } from '../import/locale';

/** How this spreadsheet writes numbers and dates. */
export function sheetLocale(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): SheetLocale {
  return { timeZone: spreadsheet.getSpreadsheetTimeZone(), locale: spreadsheet.getSpreadsheetLocale() };
}

/** Today's day number (days since 1970-01-01) where the spreadsheet is. */
export function today({ timeZone }: SheetLocale): number {
  const day = Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd');
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
