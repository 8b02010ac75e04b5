import { isUnfinished } from '../../selfTest/judgeTrial';
import type { TrialReading } from '../../selfTest/judgeTrial';
import type { PlacedTrial, WorkingTab } from '../../selfTest/workingTab';

/** Google calculates custom functions elsewhere, while the script waits: three quarters of a minute at most. */
const waitsMs = [500, 1000, 2000, 3000, 5000, 8000, 10_000, 15_000];

/** Reads all cells once, and again as long as an answer is missing and patience lasts. */
export function readWhenFinished(
  tab: GoogleAppsScript.Spreadsheet.Sheet,
  { rows, columns, checks }: WorkingTab,
): (placed: PlacedTrial) => TrialReading {
  const trials = checks.flatMap((check) => check.trials);
  const range = () => tab.getRange(1, 1, rows, columns);
  const flushed = (): unknown[][] => {
    SpreadsheetApp.flush();
    return range().getValues();
  };
  let values = flushed();
  const isMissing = ({ trial, place }: PlacedTrial): boolean =>
    isUnfinished(trial, { values: cut(values, place), shown: [] });
  for (const wait of waitsMs) {
    if (!trials.some(isMissing)) break;
    Utilities.sleep(wait);
    values = flushed();
  }
  const shown = range().getDisplayValues();
  return ({ place }) => ({ values: cut(values, place), shown: cut(shown, place) });
}

function cut<Value>(cells: readonly (readonly Value[])[], place: PlacedTrial['place']): Value[][] {
  const { row, column, rows, columns } = place;
  return cells.slice(row - 1, row - 1 + rows).map((line) => line.slice(column - 1, column - 1 + columns));
}
