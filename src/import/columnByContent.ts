import { isBlank } from './blank';
import { columnContent, rowsLookedAt, type ColumnContent } from './columnContent';
import type { HeaderCandidate } from './fieldMatch';
import type { FieldKind } from './fields/fieldSpec';
import { isOtherHeader } from './otherHeaders';

/** Whole numbers and labels may be anything: only these speak for themselves. */
const contents: Partial<Record<FieldKind, ColumnContent>> = { key: 'contact', date: 'date', amount: 'money' };

/** Customers are many; the people behind the counter stand in every row again. */
const fewestDifferent = 0.2;

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
  const [only] = fitting;
  if (only === undefined || fitting.length > 1 || isOtherHeader(kind, candidate.words[only]!)) return null;
  return kind === 'key' && areFew(candidate.beneath(only, rowsLookedAt)) ? null : only;
}

function areFew(cells: readonly unknown[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return new Set(filled).size < fewestDifferent * filled.length;
}
