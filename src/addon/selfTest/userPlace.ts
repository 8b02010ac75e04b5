/** The tab the user looks at and what is selected there. */
export function userPlace(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
  const selected = spreadsheet.getActiveRange()?.getA1Notation() ?? '';
  return `${spreadsheet.getActiveSheet().getName()}!${selected}`;
}
