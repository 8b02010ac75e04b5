import { lastFilledRow } from './blank';
import { columnByContent } from './columnByContent';
import { confidence } from './confidence';
import { fieldMatch, HeaderCandidate, isConvincing, type FieldMatch } from './fieldMatch';
import { tableSpecs } from './fields';
import type { TableSpec } from './fields/fieldSpec';
import { headerWords } from './header';
import type { SheetLocale } from './locale';
import type { RawTab, TabMapping } from './mapping';
import { presetMatch, type PresetMatch } from './presetMatch';
import { withTaxAndShipping } from './taxAndShipping';

/** Titles, notes and blank rows may stand above the headers, but not more than this. */
export const rowsSearchedForHeaders = 20;

/** A table that was found by its headers. */
export interface FoundTable {
  readonly candidate: HeaderCandidate;
  readonly mapping: TabMapping;
  readonly missing: readonly string[];
  readonly preset: string | null;
  readonly confidence: number;
}

/** Rows near the top with at least two texts. */
export function headerCandidates(tab: RawTab, locale: SheetLocale): HeaderCandidate[] {
  const from = tab.firstRow ?? 0;
  const to = Math.min(lastFilledRow(tab.cells), from + rowsSearchedForHeaders);
  const candidates: HeaderCandidate[] = [];
  for (let row = from; row < to; row++) {
    const texts = (tab.cells[row] ?? []).filter((cell) => headerWords(cell) !== '').length;
    if (texts >= 2) candidates.push(new HeaderCandidate(tab, row, locale));
  }
  return candidates;
}

/** A known export is known by its headers; anything else is the table it most looks like. `null` = none. */
export function findTable(sheetId: number, candidates: readonly HeaderCandidate[]): FoundTable | null {
  return knownExport(sheetId, candidates) ?? similarTable(sheetId, candidates);
}

function knownExport(sheetId: number, candidates: readonly HeaderCandidate[]): FoundTable | null {
  let best: { candidate: HeaderCandidate; match: PresetMatch } | null = null;
  for (const candidate of candidates) {
    const match = presetMatch(candidate);
    if (match !== null && match.signs > (best?.match.signs ?? 0)) best = { candidate, match };
  }
  if (best === null) return null;
  const { candidate, match } = best;
  const { preset, missing } = match;
  const mapping = withTaxAndShipping({
    sheetId,
    table: preset.table,
    columns: headersOf(candidate, match.columns),
    constants: preset.constants ?? {},
  });
  const includes = preset.amountIncludesTaxAndShipping;
  return {
    candidate,
    mapping: includes === undefined ? mapping : { ...mapping, amountIncludesTaxAndShipping: includes },
    missing,
    preset: preset.name,
    confidence: missing.length === 0 ? confidence.knownExport : confidence.knownExportIncomplete,
  };
}

function similarTable(sheetId: number, candidates: readonly HeaderCandidate[]): FoundTable | null {
  let best: { candidate: HeaderCandidate; table: TableSpec; match: FieldMatch } | null = null;
  for (const candidate of candidates) {
    for (const table of tableSpecs()) {
      const match = fieldMatch(candidate, table);
      if (isConvincing(match, table) && (best === null || match.score > best.match.score))
        best = { candidate, table, match };
    }
  }
  if (best === null) return null;
  const { candidate, table, match } = best;
  const byContent = columnsByContent(candidate, table, match);
  const columns = headersOf(candidate, new Map([...match.columns, ...byContent]));
  const required = table.fields.filter((spec) => spec.required);
  return {
    candidate,
    mapping: withTaxAndShipping({ sheetId, table: table.kind, columns, constants: {} }),
    missing: match.missing.filter((name) => !byContent.has(name)),
    preset: null,
    confidence: required.every(({ name }) => match.exact.has(name))
      ? confidence.knownHeaders
      : confidence.similarHeaders,
  };
}

/** Needed columns whose header is not known, where the cells of one column leave no doubt. */
function columnsByContent(
  candidate: HeaderCandidate,
  table: TableSpec,
  { columns, missing }: FieldMatch,
): Map<string, number> {
  const taken = new Set(columns.values());
  const wanted = table.fields.filter(({ name }) => missing.includes(name));
  return new Map(
    wanted.flatMap(({ name, kind }) => {
      const column = columnByContent(candidate, kind, taken);
      return column === null ? [] : [[name, column] as const];
    }),
  );
}

function headersOf(candidate: HeaderCandidate, columns: ReadonlyMap<string, number>): Record<string, string> {
  return Object.fromEntries([...columns].map(([field, column]) => [field, candidate.texts[column]!]));
}
