/** Does the work and then shows the tab again that the user was looking at, with what was selected there. */
export function keepingPlace<Result>(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  work: () => Result,
): Result {
  const place = spreadsheet.getActiveSheet();
  try {
    return work();
  } finally {
    const moved = spreadsheet.getActiveSheet().getSheetId() !== place.getSheetId();
    if (moved) spreadsheet.setActiveSheet(place, true);
  }
}
