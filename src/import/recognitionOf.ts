import { recognitionText } from '../wording/recognition';
import { confidence } from './confidence';
import { tableSpec } from './fields';
import type { RecognisedTab } from './mapping';

/** What a tab was taken for, in words. */
export function recognitionOf(tab: Omit<RecognisedTab, 'recognition'>): string {
  const spec = tab.mapping && tableSpec(tab.mapping.table);
  return recognitionText({
    preset: tab.preset,
    table: spec?.label ?? null,
    guess: tab.guess ? tableSpec(tab.guess.table).label : null,
    missing: tab.missing.map((name) => spec?.fields.find((field) => field.name === name)?.label ?? name),
    isSure: tab.confidence >= confidence.knownHeaders,
  });
}
