import { columnContent, type ColumnContent } from './columnContent';
import type { HeaderCandidate } from './fieldMatch';
import type { FieldKind } from './fields/fieldSpec';

/** Whole numbers and labels may be anything: only these speak for themselves. */
const contents: Partial<Record<FieldKind, ColumnContent>> = { key: 'contact', date: 'date', amount: 'money' };

/** The only column not used yet whose cells are what a field of this kind holds; `null` = none or several. */
export function columnByContent(
  candidate: HeaderCandidate,
  kind: FieldKind,
  taken: ReadonlySet<number>,
): number | null {
  const wanted = contents[kind];
  if (wanted === undefined) return null;
  const fitting = candidate.texts.flatMap((text, column) =>
    text !== '' && !taken.has(column) && columnContent(candidate, column) === wanted ? [column] : [],
  );
  return fitting.length === 1 ? fitting[0]! : null;
}
