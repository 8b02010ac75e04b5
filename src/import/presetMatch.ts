import type { HeaderCandidate } from './fieldMatch';
import { tableSpec } from './fields';
import type { FieldSpec } from './fields/fieldSpec';
import { allHeaderWords } from './header';
import { presets } from './presets';
import type { Preset } from './presets/preset';

/** A row of headers that is a known export's. */
export interface PresetMatch {
  readonly preset: Preset;
  /** Field → position of its column. */
  readonly columns: ReadonlyMap<string, number>;
  /** Required fields without a column or constant. */
  readonly missing: readonly string[];
  /** Headers that told the export: the more, the surer. */
  readonly signs: number;
}

/** The known export whose headers these are; of several the one with most telling headers, then with least missing. */
export function presetMatch(candidate: HeaderCandidate): PresetMatch | null {
  const headers = candidate.texts.map(allHeaderWords);
  const isThere = (words: string): boolean => positionOf(candidate, headers, words) >= 0;
  let best: PresetMatch | null = null;
  for (const preset of presets) {
    const signs = Math.max(...preset.signatures.map((words) => telling(words.split(', '), isThere)));
    if (signs === 0 || signs < (best?.signs ?? 0)) continue;
    const match = { preset, signs, ...presetColumns(candidate, headers, preset) };
    if (best === null || signs > best.signs || match.missing.length < best.missing.length) best = match;
  }
  return best;
}

/** How many headers told it: all of the set, or none. */
function telling(words: readonly string[], isThere: (words: string) => boolean): number {
  return words.every(isThere) ? words.length : 0;
}

function presetColumns(
  candidate: HeaderCandidate,
  headers: readonly string[],
  preset: Preset,
): Pick<PresetMatch, 'columns' | 'missing'> {
  const columns = new Map<string, number>();
  const { fields } = tableSpec(preset.table);
  for (const spec of fields) {
    const alternatives = preset.columns[spec.name]?.split(', ') ?? [];
    const column = columnOf(candidate, headers, spec, alternatives, new Set(columns.values()));
    if (column >= 0) columns.set(spec.name, column);
  }
  const missing = fields
    .filter(({ name, required }) => required && !columns.has(name) && preset.constants?.[name] === undefined)
    .map(({ name }) => name);
  return { columns, missing };
}

/**
 * The best header that is there and not above cells of another kind ("Date" above "Lifetime" is no date). A blank
 * column counts as well: the first rows may only happen to be blank.
 */
function columnOf(
  candidate: HeaderCandidate,
  headers: readonly string[],
  { kind }: FieldSpec,
  alternatives: readonly string[],
  taken: ReadonlySet<number>,
): number {
  for (const words of alternatives) {
    const column = positionOf(candidate, headers, words);
    if (column >= 0 && !taken.has(column) && candidate.fit(column, kind) > 0) return column;
  }
  return -1;
}

/** What stands in brackets counts first: "Clicks (organic)" is not "Clicks (sponsored)". */
function positionOf(candidate: HeaderCandidate, headers: readonly string[], words: string): number {
  const exact = headers.indexOf(words);
  return exact >= 0 ? exact : candidate.words.indexOf(words);
}
