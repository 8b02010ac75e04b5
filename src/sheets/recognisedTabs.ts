import { Failure } from '../core/failure';
import { adoptedMapping } from '../import/adoptedMapping';
import type { SheetLocale } from '../import/locale';
import type { RawTab, RecognisedTab, TabMapping } from '../import/mapping';
import { readingsOf } from '../import/readingsOf';
import { recogniseTab } from '../import/recogniseTab';
import { recognisedWith } from '../import/tabMapping';
import { looksLikeReport } from './assumptionsOnReport';
import { readTop } from './readTabs';
import type { Settings } from './settings';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface FoundTabs {
  readonly found: readonly FoundTab[];
  /** Reports that the document has no record of: the file was copied. */
  readonly foreignReports: readonly Sheet[];
}

interface FoundTab {
  readonly tab: RecognisedTab;
  /** How it would be read as each other table. */
  readonly readings: readonly TabMapping[];
}

/** The tabs as they were mapped before or are recognised now. Only the tops are read. */
export function recognisedTabs(
  sheets: readonly Sheet[],
  { mappings }: Pick<Settings, 'mappings'>,
  locale: SheetLocale,
): FoundTabs {
  const there = new Set(sheets.map((sheet) => sheet.getSheetId()));
  const orphans = (mappings ?? []).filter(({ sheetId }) => !there.has(sheetId));
  const foreignReports: Sheet[] = [];
  const found = sheets.flatMap((sheet) => {
    const { top, rows } = readTop(sheet);
    if (looksLikeReport(top.cells)) {
      foreignReports.push(sheet);
      return [];
    }
    const saved =
      mappings?.find(({ sheetId }) => sheetId === top.sheetId) ?? adoptedMapping(top, orphans, locale);
    const tab = saved ? asMapped(top, saved, locale) : recogniseTab(top, locale);
    const dataRows = Math.max(0, rows - tab.headerRow);
    return [{ tab: { ...tab, dataRows }, readings: readingsOf(top, tab, locale) }];
  });
  return { found, foreignReports };
}

/** A mapping whose headers are gone is no use any more: the tab is recognised afresh. */
export function asMapped(tab: RawTab, mapping: TabMapping, locale: SheetLocale): RecognisedTab {
  try {
    return recognisedWith(tab, mapping, locale);
  } catch (error) {
    if (error instanceof Failure) return recogniseTab(tab, locale);
    throw error;
  }
}
