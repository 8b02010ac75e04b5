import { fieldMatch, HeaderCandidate } from './fieldMatch';
import { tableSpec, tableSpecs } from './fields';
import type { SheetLocale } from './locale';
import type { RawTab, RecognisedTab, TabMapping } from './mapping';
import type { TableKind } from './tables';
import { withTaxAndShipping } from './taxAndShipping';

/**
 * How the tab would be read as each of the tables it was not recognised as: what a choice by hand begins with. A column
 * is proposed where its header is one of the field's, or in a tab without known headers where its cells speak for it;
 * the others are left for the user to choose.
 */
export function readingsOf(tab: RawTab, recognised: RecognisedTab, locale: SheetLocale): TabMapping[] {
  if (recognised.headerRow === 0) return [];
  const inRange = tab.range === undefined ? {} : { range: tab.range };
  const candidate = new HeaderCandidate(tab, recognised.headerRow - 1, locale);
  return tableSpecs()
    .filter(({ kind }) => kind !== recognised.mapping?.table)
    .map(({ kind }) =>
      kind === recognised.guess?.table
        ? withTaxAndShipping(recognised.guess)
        : { ...reading(tab.sheetId, candidate, kind), ...inRange },
    );
}

function reading(sheetId: number, candidate: HeaderCandidate, table: TableKind): TabMapping {
  const found = [...fieldMatch(candidate, tableSpec(table)).columns];
  const columns = Object.fromEntries(found.map(([field, column]) => [field, candidate.texts[column]!]));
  return withTaxAndShipping({ sheetId, table, columns, constants: {} });
}
