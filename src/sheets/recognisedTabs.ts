import { Failure } from '../core/failure';
import { adoptedMapping } from '../import/adoptedMapping';
import { lastFilledRow } from '../import/blank';
import type { SheetLocale } from '../import/locale';
import type { RawTab, RecognisedTab, TabMapping } from '../import/mapping';
import { readingsOf } from '../import/readingsOf';
import { recogniseTab } from '../import/recogniseTab';
import { recognisedWith } from '../import/tabMapping';
import { isSamePlace } from '../wording/tabPlace';
import { looksLikeReport } from './assumptionsOnReport';
import type { NamedArea } from './namedAreas';
import { placesOf } from './placesOf';
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
  areas: readonly NamedArea[],
  locale: SheetLocale,
): FoundTabs {
  const ids = new Set(sheets.map((sheet) => sheet.getSheetId()));
  const exists = ({ sheetId, range }: TabMapping): boolean =>
    ids.has(sheetId) && (range === undefined || areas.some((one) => isSamePlace(one, { sheetId, range })));
  const orphans = (mappings ?? []).filter((mapping) => !exists(mapping));
  const foreignReports: Sheet[] = [];
  const found = sheets.flatMap((sheet) => {
    const { top, rows } = readTop(sheet);
    if (looksLikeReport(top.cells)) {
      foreignReports.push(sheet);
      return [];
    }
    return placesOf(sheet, top, { rows, areas, mappings: mappings ?? [], locale }).map(
      ({ tab: place, rows: end }) => {
        const saved =
          mappings?.find((mapping) => isSamePlace(mapping, place)) ?? adoptedMapping(place, orphans, locale);
        const tab = saved ? asMapped(place, saved, locale) : recogniseTab(place, locale);
        const dataRows = isShort(place, top) ? tab.dataRows : Math.max(0, end - tab.headerRow);
        return { tab: { ...tab, dataRows }, readings: readingsOf(place, tab, locale) };
      },
    );
  });
  return { found, foreignReports };
}

/** Where a table ends above the last row that was read, it is known how many rows it has. */
const isShort = (place: RawTab, top: RawTab): boolean => lastFilledRow(place.cells) < top.cells.length;

/** A mapping whose headers are gone is no use any more: the tab is recognised afresh. */
export function asMapped(tab: RawTab, mapping: TabMapping, locale: SheetLocale): RecognisedTab {
  try {
    return recognisedWith(tab, mapping, locale);
  } catch (error) {
    if (error instanceof Failure) return recogniseTab(tab, locale);
    throw error;
  }
}
