import { Failure } from '../core/failure';
import { HeaderCandidate } from './fieldMatch';
import { rowsSearchedForHeaders } from './findTable';
import { headerWords } from './header';
import type { SheetLocale } from './locale';
import type { RawTab, TabMapping } from './mapping';
import { recogniseTab } from './recogniseTab';

export interface HeaderRow {
  /** Counted from 0. */
  readonly row: number;
  readonly texts: readonly string[];
  /** Field → position of its column. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Where the headers of a saved mapping stand now: rows above and moved columns do not matter, a vanished header does. */
export function findHeaderRow(tab: RawTab, mapping: TabMapping, locale: SheetLocale): HeaderRow {
  const wanted = Object.entries(mapping.columns);
  let best: HeaderRow | null = null;
  const from = tab.firstRow ?? 0;
  for (let row = from; row < Math.min(tab.cells.length, from + rowsSearchedForHeaders); row++) {
    const found = columnsOfRow(new HeaderCandidate(tab, row, locale), wanted);
    if (found.columns.size > (best?.columns.size ?? 0)) best = found;
  }
  if (wanted.length === 0) return rowOfConstants(tab, locale);
  const vanished = wanted.find(([field]) => !best?.columns.has(field));
  if (vanished) throw new Failure('HEADER_VANISHED', { tab: tab.name, header: vanished[1] });
  return best!;
}

/** Can a tab still be read with a mapping? */
export function hasHeaders(tab: RawTab, mapping: TabMapping, locale: SheetLocale): boolean {
  try {
    findHeaderRow(tab, mapping, locale);
    return true;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}

function columnsOfRow(candidate: HeaderCandidate, wanted: readonly (readonly [string, string])[]): HeaderRow {
  const columns = new Map<string, number>();
  for (const [field, header] of wanted) {
    const same = candidate.texts.indexOf(header.replace(/\s+/g, ' ').trim());
    const alike = same >= 0 ? same : candidate.words.indexOf(headerWords(header) || '\u0000');
    if (alike >= 0) columns.set(field, alike);
  }
  return { row: candidate.row, texts: candidate.texts, columns };
}

/** A mapping of constants only still needs to know where the rows begin. */
function rowOfConstants(tab: RawTab, locale: SheetLocale): HeaderRow {
  const row = recogniseTab(tab, locale).headerRow - 1;
  if (row < 0) throw new Failure('NO_HEADERS', { tab: tab.name });
  return { row, texts: new HeaderCandidate(tab, row, locale).texts, columns: new Map() };
}
