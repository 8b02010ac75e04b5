import { lastFilledRow } from './blank';
import { columnBlocks } from './columnBlocks';
import { confidence } from './confidence';
import { HeaderCandidate } from './fieldMatch';
import { findTable, headerCandidates, type FoundTable } from './findTable';
import type { SheetLocale } from './locale';
import type { RawTab } from './mapping';
import { sectionStarts } from './sectionStarts';
import { onlyArea, widthOf, type TableArea } from './tableArea';

/** One of several tables of a tab. */
export interface TableOfTab {
  readonly area: TableArea;
  readonly found: FoundTable;
}

/**
 * The tables of a tab that holds several: side by side with a blank column between, or one below the other with a blank
 * row between and headers of its own. Empty for a tab with one table, or none: blank rows and columns inside of a table
 * are no end of it. One alone where only a sum of it stands on its left.
 *
 * Only what would be known for itself, with every column it needs, is told apart. The same headers again in the same
 * columns are the same table going on.
 */
export function tablesOfTab(tab: RawTab, locale: SheetLocale): readonly TableOfTab[] {
  const beside = tablesBeside(tab, locale);
  if (beside.length > 0) return beside;
  const stacked = stackedTables(tab, [0, widthOf(tab.cells)], locale, true);
  return stacked.length > 1 ? stacked : [];
}

function tablesBeside(tab: RawTab, locale: SheetLocale): TableOfTab[] {
  const blocks = columnBlocks(tab.cells);
  if (blocks.length < 2) return [];
  const known = blocks.filter((block) => stackedTables(tab, block, locale).length > 0);
  if (known.length === 1) return tableBesideSummary(tab, known[0]!, locale);
  if (known.length === 0) return [];
  // What is no table for itself belongs to the one on its left.
  const ends = known.map((_, at) => known[at + 1]?.[0] ?? widthOf(tab.cells));
  const tables = known.map(([left], at) => stackedTables(tab, [at === 0 ? 0 : left, ends[at]!], locale));
  const whole = findTable(tab.sheetId, headerCandidates(tab, locale));
  const isOneExport =
    whole !== null && whole.preset !== null && !tables.flat().some(({ found }) => found.preset !== null);
  const firsts = tables.flatMap(([first]) => (first ? [first] : []));
  return isOneExport || !areIndependent(firsts) ? [] : tables.flat();
}

/**
 * The only table of a tab where a sum by customer or channel stands on its left: the headers of the sum that are its own
 * again would be taken for its columns. Empty where there is nothing like that.
 */
function tableBesideSummary(
  tab: RawTab,
  [left, right]: readonly [number, number],
  locale: SheetLocale,
): TableOfTab[] {
  const whole = findTable(tab.sheetId, headerCandidates(tab, locale));
  if (left === 0 || whole === null || whole.preset !== null) return [];
  const { texts, words } = whole.candidate;
  const own = words.slice(left, right);
  const isTakenFromLeft = Object.values(whole.mapping.columns).some((header) => {
    const column = texts.indexOf(header);
    return column < left && own.includes(words[column]!);
  });
  return isTakenFromLeft ? stackedTables(tab, [left, widthOf(tab.cells)], locale) : [];
}

/** The one that is known best; of these the longest. `null` = there are none. */
export function bestTable(tables: readonly TableOfTab[]): TableOfTab | null {
  const rows = ({ area }: TableOfTab): number => area.bottom - area.top;
  return tables.reduce<TableOfTab | null>((best, one) => {
    if (best === null || one.found.confidence > best.found.confidence) return one;
    return one.found.confidence === best.found.confidence && rows(one) > rows(best) ? one : best;
  }, null);
}

/** The tables below one another in some columns. With `onlySeveral` nothing is looked at where no second one can be. */
function stackedTables(
  tab: RawTab,
  block: readonly [number, number],
  locale: SheetLocale,
  onlySeveral = false,
): TableOfTab[] {
  const starts = sectionStarts(tab.cells, block);
  if (onlySeveral && starts.length === 0) return [];
  const [left, right] = block;
  const bottom = tab.cells.length;
  const whole = { top: tab.firstRow ?? 0, bottom, left, right };
  const tables: TableOfTab[] = [];
  starts.forEach((start, at) => {
    const section = onlyArea(tab, { ...whole, bottom: starts[at + 1] ?? bottom });
    const found = findTable(tab.sheetId, [new HeaderCandidate(section, start, locale)]);
    if (!isKnown(found) || tables.some((above) => goesOn(above.found, found))) return;
    tables.push({ area: { ...whole, top: start }, found });
  });
  const above = { ...whole, bottom: tables[0]?.area.top ?? bottom };
  const found = findTable(tab.sheetId, headerCandidates(onlyArea(tab, above), locale));
  if (isKnown(found)) {
    while (tables[0] && goesOn(found, tables[0].found)) tables.shift();
    tables.unshift({ area: whole, found });
  }
  return tables.map((one, at) => ended(tab, one, tables[at + 1]?.area.top ?? bottom));
}

function ended(tab: RawTab, { area, found }: TableOfTab, bottom: number): TableOfTab {
  const filled = lastFilledRow(onlyArea(tab, { ...area, bottom }).cells);
  return { area: { ...area, bottom: filled }, found };
}

const isKnown = (found: FoundTable | null): found is FoundTable =>
  found !== null && found.missing.length === 0 && found.confidence >= confidence.knownHeaders;

/** The headers of the table above once more, in the same columns. */
function goesOn(above: FoundTable, { candidate }: FoundTable): boolean {
  return Object.values(above.mapping.columns).every((header) => {
    const column = above.candidate.texts.indexOf(header);
    return candidate.words[column] === above.candidate.words[column];
  });
}

/** One table with a blank column inside has its headers in one row, no header twice, and ends in one row. */
function areIndependent([first, ...others]: readonly TableOfTab[]): boolean {
  return others.every((other) => {
    const [one, two] = [first!.found, other.found];
    const shared = two.candidate.words.some((words) => words !== '' && one.candidate.words.includes(words));
    const apart = Math.abs(first!.area.bottom - other.area.bottom);
    const isOtherKind = one.mapping.table !== two.mapping.table;
    return one.candidate.row !== two.candidate.row || shared || apart > (isOtherKind ? 0 : 2);
  });
}
