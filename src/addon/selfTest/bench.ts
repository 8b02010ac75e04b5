import type { SheetLocale } from '../../import/locale';
import type { Single } from '../../selfTest/check';
import type { WorkingTab } from '../../selfTest/workingTab';

/** Where the checks that no cell can make are tried: the hidden working tab with its cells, and what was so before. */
export interface Bench {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly tab: GoogleAppsScript.Spreadsheet.Sheet;
  readonly cells: WorkingTab;
  readonly locale: SheetLocale;
  /** Where the user was before the working tab came. */
  readonly place: string;
}

/** A check made by the script itself. */
export interface Probe {
  readonly what: string;
  readonly from: string;
  /** Points of docs/live-checklist.md that it answers. */
  readonly answers?: readonly number[];
  readonly expected: Single;
  readonly got: (bench: Bench) => Single;
}

/** The first row below everything the working tab holds. */
export const freeRow = ({ cells }: Bench): number => cells.rows + 2;
