import { confidence } from './confidence';
import { tableSpec } from './fields';
import { findHeaderRow } from './headerRow';
import type { SheetLocale } from './locale';
import type { RawTab, RecognisedTab, TabMapping } from './mapping';
import { ownTable } from './ownTable';
import { recogniseTab } from './recogniseTab';
import { recognitionOf } from './recognitionOf';

/** The tab as it would be read with a mapping: its headers, and the required fields that still lack a column. */
export function recognisedWith(tab: RawTab, mapping: TabMapping, locale: SheetLocale): RecognisedTab {
  const { own } = ownTable(tab, mapping, locale);
  const recognised = recogniseTab(own, locale);
  const header = findHeaderRow(own, mapping, locale);
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
