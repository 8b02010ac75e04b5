import { confidence } from './confidence';
import { fieldMatch, HeaderCandidate } from './fieldMatch';
import { tableSpec } from './fields';
import { findHeaderRow } from './headerRow';
import type { SheetLocale } from './locale';
import type { RawTab, RecognisedTab, TabMapping } from './mapping';
import { recogniseTab } from './recogniseTab';
import { recognitionOf } from './recognitionOf';
import type { TableKind } from './tables';
import { withTaxAndShipping } from './taxAndShipping';

/** What a user changes about a recognised tab. */
export interface MappingCorrection {
  readonly table?: TableKind;
  /** Field → header text; '' takes the column away. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Field → the same value for all rows; '' takes it away. */
  readonly constants?: Readonly<Record<string, string>>;
  readonly amountIncludesTaxAndShipping?: boolean;
}

/** The mapping of a tab: what was recognised, with the user's corrections on top. `null` = no table chosen. */
export function tabMapping(
  tab: RawTab,
  correction: MappingCorrection,
  locale: SheetLocale,
): TabMapping | null {
  const recognised = recogniseTab(tab, locale);
  const table = correction.table ?? recognised.mapping?.table;
  if (table === undefined) return null;
  const base =
    recognised.mapping?.table === table ? recognised.mapping : matchedAs(tab, table, recognised, locale);
  const constants = withChanges(base.constants, correction.constants ?? {});
  const columns = withChanges(withoutFields(base.columns, constants), correction.columns ?? {});
  const mapping = {
    sheetId: tab.sheetId,
    table,
    columns,
    constants: withoutFields(constants, correction.columns ?? {}),
  };
  const includes = correction.amountIncludesTaxAndShipping;
  return includes === undefined
    ? withTaxAndShipping(mapping)
    : { ...mapping, amountIncludesTaxAndShipping: includes };
}

/** The tab as it would be read with a mapping: its headers, and the required fields that still lack a column. */
export function recognisedWith(tab: RawTab, mapping: TabMapping, locale: SheetLocale): RecognisedTab {
  const recognised = recogniseTab(tab, locale);
  const header = findHeaderRow(tab, mapping, locale);
  const missing = tableSpec(mapping.table)
    .fields.filter(
      (spec) => spec.required && !(spec.name in mapping.columns) && !(spec.name in mapping.constants),
    )
    .map((spec) => spec.name);
  const end = recognised.headerRow + recognised.dataRows;
  const asRecognised = recognised.mapping?.table === mapping.table;
  const read = {
    ...recognised,
    mapping,
    missing,
    preset: asRecognised ? recognised.preset : null,
    confidence: asRecognised ? recognised.confidence : confidence.chosen,
    headerRow: header.row + 1,
    headers: header.texts.filter((text) => text !== ''),
    dataRows: Math.max(0, end - header.row - 1),
  };
  return { ...read, recognition: recognitionOf(read) };
}

/** The columns of a tab when it is to be read as a table it does not most look like. */
function matchedAs(
  tab: RawTab,
  table: TableKind,
  recognised: RecognisedTab,
  locale: SheetLocale,
): TabMapping {
  const columns: Record<string, string> = {};
  if (recognised.headerRow > 0) {
    const candidate = new HeaderCandidate(tab, recognised.headerRow - 1, locale);
    for (const [field, column] of fieldMatch(candidate, tableSpec(table)).columns)
      columns[field] = candidate.texts[column]!;
  }
  return { sheetId: tab.sheetId, table, columns, constants: {} };
}

function withChanges(
  base: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries({ ...base, ...changes }).filter(([, value]) => value !== ''));
}

function withoutFields(
  base: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(base).filter(([field]) => !fields[field]));
}
