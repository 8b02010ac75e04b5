import type { Assumptions } from '../analysis/assumptions';
import { isoDayText } from '../import/calendar';
import { longestStageName } from '../report/formats';
import { periodOfText } from '../report/periodText';
import { confidenceLabel, funnelLabels, reportSubject } from '../wording/reportSubject';
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
  return top.slice(0, rowsSearched).some(([first]) => isSubject(first));
}

const isSubject = (cell: unknown): boolean => String(cell ?? '').startsWith(`${reportSubject} ·`);

/**
 * What such a report says of its assumptions, over those given: the numbers in their cells, the period in the line below
 * the title, the steps of a funnel in which people are followed. A blank cell is "not known"; a number that cannot be is
 * passed over. "This month" comes back as the days that it was then.
 */
export function assumptionsOnReport(sheet: Sheet, given: Assumptions): Assumptions {
  const cells = sheet.getDataRange().getValues();
  const found = { ...periodOn(cells), ...stageOrderOn(cells), ...numbersBesideLabels(cells) };
  const parsed = v.safeParse(schemas().savedAssumptions, { ...given, ...found });
  return parsed.success ? parsed.output : given;
}

function periodOn(cells: Cells): Pick<Assumptions, 'period'> | null {
  const line = cells.slice(0, rowsSearched).find(([first]) => isSubject(first));
  const period = periodOfText(String(line?.[0] ?? ''));
  return period && { period: { kind: 'custom', from: isoDayText(period.from), to: isoDayText(period.to) } };
}

function stageOrderOn(cells: Cells): Pick<Assumptions, 'stageOrder'> | null {
  const { stage, people, overall } = funnelLabels;
  const header = cells.findIndex(([first, second]) => first === stage && second === people);
  const end = cells.findIndex(([first], row) => row > header && first === overall);
  if (header < 0 || end < 0) return null;
  const stages = cells.slice(header + 1, end).map(([name]) => String(name));
  // A name that was cut off would be none of the stages.
  return stages.some(({ length }) => length >= longestStageName) ? null : { stageOrder: stages };
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
