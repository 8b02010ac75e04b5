import { healthRemarks } from '../wording/health';
import { tableWords } from '../wording/reportWords';
import { columnLetters } from './address';
import { hasHeaders } from './headerRow';
import type { SheetLocale } from './locale';
import type { RawTab, TabMapping } from './mapping';
import { onlyArea, type TableArea } from './tableArea';
import { bestTable, tablesOfTab, type TableOfTab } from './tablesOfTab';

interface OwnTable {
  /** The tab with this table alone. */
  readonly own: RawTab;
  readonly others: readonly TableOfTab[];
}

/** Of the tables of a tab the one that a mapping reads: it has all of its headers. What is beside it is left alone. */
export function ownTable(tab: RawTab, mapping: TabMapping, locale: SheetLocale): OwnTable {
  const tables = tablesOfTab(tab, locale);
  const best = bestTable(tables.filter(({ area }) => hasHeaders(onlyArea(tab, area), mapping, locale)));
  if (best === null) return { own: tab, others: [] };
  const others = tables.filter((table) => table !== best && !isNamed(table, tab.named ?? []));
  return { own: onlyArea(tab, best.area), others };
}

/** A user who has named it knows of it. */
function isNamed({ found: { candidate }, area }: TableOfTab, named: readonly TableArea[]): boolean {
  const { row } = candidate;
  return named.some(
    ({ top, bottom, left, right }) =>
      top <= row && row + 1 < bottom && left <= area.left && area.left < right && left + 1 < right,
  );
}

/** Where else in the tab a table stands, and what it looks like. */
export function otherTables(others: readonly TableOfTab[]): string[] {
  return others.map(({ found: { candidate, mapping } }, at) => {
    const first = candidate.texts.findIndex((text) => text !== '');
    const cell = `${columnLetters(first)}${candidate.row + 1}`;
    return healthRemarks.otherTable(at + 1, cell, tableWords[mapping.table]);
  });
}
