import { lastFilledRow } from './blank';
import { confidence } from './confidence';
import { fieldMatch, HeaderCandidate, isConvincing, type FieldMatch } from './fieldMatch';
import { tableSpecs } from './fields';
import type { TableSpec } from './fields/fieldSpec';
import { guessedMapping } from './guessedMapping';
import { headerWords } from './header';
import type { SheetLocale } from './locale';
import type { RawTab, RecognisedTab, TabMapping } from './mapping';
import { presetMatch, type PresetMatch } from './presetMatch';
import { recognitionOf } from './recognitionOf';
import { withTaxAndShipping } from './taxAndShipping';
import { unusableExport } from './unusableExport';

/** Titles, notes and blank rows may stand above the headers, but not more than this. */
export const rowsSearchedForHeaders = 20;

interface Finding {
  readonly candidate: HeaderCandidate;
  readonly mapping: TabMapping;
  readonly missing: readonly string[];
  readonly preset: string | null;
  readonly confidence: number;
}

/**
 * What is in a tab: the row of its headers, the table it holds, and which column is which field. A known export is
 * known by its headers; any other tab is the table it most looks like.
 */
export function recogniseTab(tab: RawTab, locale: SheetLocale): RecognisedTab {
  const filled = lastFilledRow(tab.cells);
  const candidates = headerCandidates(tab, locale, filled);
  const found = knownExport(tab.sheetId, candidates) ?? similarTable(tab.sheetId, candidates);
  const header = found?.candidate ?? candidates[0];
  const unusable = found === null ? unusableExport(tab.cells) : null;
  const guess = found === null && unusable === null && header ? guessedMapping(tab, header) : null;
  const recognised = {
    sheetId: tab.sheetId,
    name: tab.name,
    mapping: found?.mapping ?? null,
    headerRow: header ? header.row + 1 : 0,
    headers: header ? header.texts.filter((text) => text !== '') : [],
    dataRows: header ? Math.max(0, filled - header.row - 1) : 0,
    missing: found?.missing ?? [],
    preset: found?.preset ?? unusable?.name ?? null,
    confidence:
      found?.confidence ??
      (unusable ? confidence.knownExport : guess ? confidence.cellsOnly : confidence.none),
    ...(guess ? { guess } : {}),
  };
  return { ...recognised, recognition: unusable?.sentence ?? recognitionOf(recognised) };
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

function knownExport(sheetId: number, candidates: readonly HeaderCandidate[]): Finding | null {
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

function similarTable(sheetId: number, candidates: readonly HeaderCandidate[]): Finding | null {
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
  const columns = headersOf(candidate, match.columns);
  const required = table.fields.filter((spec) => spec.required);
  return {
    candidate,
    mapping: withTaxAndShipping({ sheetId, table: table.kind, columns, constants: {} }),
    missing: match.missing,
    preset: null,
    confidence: required.every(({ name }) => match.exact.has(name))
      ? confidence.knownHeaders
      : confidence.similarHeaders,
  };
}

function headersOf(candidate: HeaderCandidate, columns: ReadonlyMap<string, number>): Record<string, string> {
  return Object.fromEntries([...columns].map(([field, column]) => [field, candidate.texts[column]!]));
}
