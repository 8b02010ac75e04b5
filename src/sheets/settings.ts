import * as v from 'valibot';
import { defaultAssumptions } from '../analysis/assumptions';
import type { Assumptions } from '../analysis/assumptions';
import type { TabMapping } from '../import/mapping';
import { joinText, splitText } from './longTexts';
import { schemas } from './settingsSchema';
import type { Journal, SavedReport } from './settingsSchema';

export type { Journal, SavedReport } from './settingsSchema';

/** Everything the document remembers. */
export interface Settings {
  /** `null` = nothing was mapped yet. */
  readonly mappings: readonly TabMapping[] | null;
  readonly assumptions: Assumptions;
  /** False until the first build: the two numbers were never asked. */
  readonly asked: boolean;
  /** The newest first. */
  readonly reports: readonly SavedReport[];
  readonly journal: Journal | null;
  /** Id of the tab that holds the list of the last check, if there is one. */
  readonly checkTab: number | null;
  /** The tabs, and the named ranges by `placeId`, that were there at the last build: what is not among them is new. `null` = nothing was built yet. */
  readonly seenTabs: readonly (number | string)[] | null;
}

/** Entries that do not fit are left out one by one: a damaged one must not cost the others. */
function entries<Schema extends v.GenericSchema>(schema: Schema, found: unknown): v.InferOutput<Schema>[] {
  if (!Array.isArray(found)) return [];
  return found.flatMap((one) => {
    const parsed = v.safeParse(schema, one);
    return parsed.success ? [parsed.output] : [];
  });
}

function parsedJson(text: string | null): unknown {
  if (!text) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** One read of the whole store. A script that is not bound to a document has none: then nothing is remembered. */
export function readSettings(): Settings {
  const properties = PropertiesService.getDocumentProperties()?.getProperties() ?? {};
  const saved = (name: string): unknown => parsedJson(joinText(name, properties));
  const { mapping, savedAssumptions, savedReport, checkTab, seenTabs, journal: journalSchema } = schemas();
  const mappings = saved('mappings');
  const assumptions = v.safeParse(savedAssumptions, saved('assumptions'));
  const journal = v.safeParse(journalSchema, saved('journal'));
  const seen = v.safeParse(seenTabs, saved('seenTabs'));
  const listTab = v.safeParse(checkTab, saved('checkTab'));
  return {
    mappings: Array.isArray(mappings) ? entries(mapping, mappings) : null,
    assumptions: assumptions.success ? assumptions.output : defaultAssumptions,
    asked: assumptions.success,
    reports: entries(savedReport, saved('reports')),
    journal: journal.success ? journal.output : null,
    checkTab: listTab.success ? listTab.output : null,
    seenTabs: seen.success ? seen.output : null,
  };
}

export type SettingsChange = Partial<Omit<Settings, 'asked'>>;

/** One write for everything that changes together. */
export function saveSettings(change: SettingsChange): void {
  const texts = Object.entries(change).map(([name, value]) => splitText(name, JSON.stringify(value)));
  PropertiesService.getDocumentProperties()?.setProperties(Object.assign({}, ...texts));
}
