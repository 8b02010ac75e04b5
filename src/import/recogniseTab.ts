import { lastFilledRow } from './blank';
import { confidence } from './confidence';
import { findTable, headerCandidates } from './findTable';
import { guessedMapping } from './guessedMapping';
import type { SheetLocale } from './locale';
import type { RawTab, RecognisedTab } from './mapping';
import { recognitionOf } from './recognitionOf';
import { onlyArea } from './tableArea';
import { bestTable, tablesOfTab } from './tablesOfTab';
import { unusableExport } from './unusableExport';

/**
 * What is in a tab: the row of its headers, the table it holds, and which column is which field. Of several tables it is
 * the one that is known best.
 */
export function recogniseTab(tab: RawTab, locale: SheetLocale): RecognisedTab {
  const best = bestTable(tablesOfTab(tab, locale));
  return recogniseTable(best === null ? tab : onlyArea(tab, best.area), locale);
}

function recogniseTable(tab: RawTab, locale: SheetLocale): RecognisedTab {
  const filled = lastFilledRow(tab.cells);
  const candidates = headerCandidates(tab, locale);
  const found = findTable(tab.sheetId, candidates);
  const header = found?.candidate ?? candidates[0];
  const unusable = found === null ? unusableExport(tab.cells) : null;
  const guess = found === null && unusable === null && header ? guessedMapping(tab.sheetId, header) : null;
  const inRange = tab.range === undefined ? {} : { range: tab.range };
  const recognised = {
    sheetId: tab.sheetId,
    name: tab.name,
    ...inRange,
    mapping: found && { ...found.mapping, ...inRange },
    headerRow: header ? header.row + 1 : 0,
    headers: header ? header.texts.filter((text) => text !== '') : [],
    dataRows: header ? Math.max(0, filled - header.row - 1) : 0,
    missing: found?.missing ?? [],
    preset: found?.preset ?? unusable?.name ?? null,
    confidence:
      found?.confidence ??
      (unusable ? confidence.knownExport : guess ? confidence.cellsOnly : confidence.none),
    ...(guess ? { guess: { ...guess, ...inRange } } : {}),
  };
  return { ...recognised, recognition: unusable?.sentence ?? recognitionOf(recognised) };
}
