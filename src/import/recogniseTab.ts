import { lastFilledRow } from './blank';
import { fieldMatch, HeaderCandidate, isConvincing, type FieldMatch } from './fieldMatch';
import { tableSpecs } from './fields';
import type { TableSpec } from './fields/fieldSpec';
import { headerWords } from './header';
import type { SheetLocale } from './locale';
import type { RawTab, RecognisedTab, TabMapping } from './mapping';
import { withTaxAndShipping } from './taxAndShipping';

/** Titles, notes and blank rows may stand above the headers, but not more than this. */
export const rowsSearchedForHeaders = 20;

interface Finding {
  readonly candidate: HeaderCandidate;
  readonly table: TableSpec;
  readonly match: FieldMatch;
}

/** What is in a tab: the row of its headers, the table it most looks like, and which column is which field. */
export function recogniseTab(tab: RawTab, locale: SheetLocale): RecognisedTab {
  const filled = lastFilledRow(tab.cells);
  const candidates = headerCandidates(tab, locale, filled);
  const best = bestFinding(candidates);
  const header = best?.candidate ?? candidates[0];
  return {
    sheetId: tab.sheetId,
    name: tab.name,
    mapping: best ? foundMapping(tab.sheetId, best) : null,
    headerRow: header ? header.row + 1 : 0,
    headers: header ? header.texts.filter((text) => text !== '') : [],
    dataRows: header ? Math.max(0, filled - header.row - 1) : 0,
    missing: best?.match.missing ?? [],
  };
}

/** Rows near the top with at least two texts, or one text when the tab has one column. */
function headerCandidates(tab: RawTab, locale: SheetLocale, filled: number): HeaderCandidate[] {
  const rows = Math.min(filled, rowsSearchedForHeaders);
  const candidates: HeaderCandidate[] = [];
  for (let row = 0; row < rows; row++) {
    const texts = (tab.cells[row] ?? []).filter((cell) => headerWords(cell) !== '').length;
    if (texts >= 2) candidates.push(new HeaderCandidate(tab, row, locale));
  }
  return candidates;
}

function bestFinding(candidates: readonly HeaderCandidate[]): Finding | null {
  let best: Finding | null = null;
  for (const candidate of candidates) {
    for (const table of tableSpecs()) {
      const match = fieldMatch(candidate, table);
      if (isConvincing(match, table) && (best === null || match.score > best.match.score))
        best = { candidate, table, match };
    }
  }
  return best;
}

function foundMapping(sheetId: number, { candidate, table, match }: Finding): TabMapping {
  const columns: Record<string, string> = {};
  for (const [field, column] of match.columns) columns[field] = candidate.texts[column]!;
  return withTaxAndShipping({ sheetId, table: table.kind, columns, constants: {} });
}
