import type { Assumptions } from '../analysis/assumptions';
import { confidenceLabel, reportSubject } from '../wording/reportSubject';
import { assumptionWords } from '../wording/reportWords';
import { schemas } from './settingsSchema';
import * as v from 'valibot';

type Cells = readonly (readonly unknown[])[];
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The subject stands below the title, which takes two rows. */
const rowsSearched = 5;

/**
 * Is this a report that the document knows nothing of? A copied file, and a report copied to another file, have the tab
 * but no record of it.
 */
export function looksLikeReport(top: Cells): boolean {
  return top.slice(0, rowsSearched).some(([first]) => String(first ?? '').startsWith(`${reportSubject} ·`));
}

/**
 * The numbers that stand in the assumption cells of such a report, over those given. A blank cell is "not known"; a
 * number that cannot be is passed over. The period and the order of the funnel are words there and are not read back.
 */
export function assumptionsOnReport(sheet: Sheet, given: Assumptions): Assumptions {
  const found = numbersBesideLabels(sheet.getDataRange().getValues());
  const parsed = v.safeParse(schemas().savedAssumptions, { ...given, ...found });
  return parsed.success ? parsed.output : given;
}

function numbersBesideLabels(cells: Cells): Record<string, number | null> {
  const names = new Map<unknown, string>(
    Object.entries(assumptionWords).map(([name, { label }]) => [label, name]),
  );
  names.set(confidenceLabel, 'level');
  const found: Record<string, number | null> = {};
  for (const [label, value] of cells) {
    const name = names.get(label);
    if (name === undefined || name in found) continue;
    if (typeof value === 'number') found[name] = value;
    else if (value === '') found[name] = null;
  }
  return found;
}
