import type { SheetLocale } from '../../src/import/locale';
import type { RawTab, TabMapping } from '../../src/import/mapping';
import { readTables } from '../../src/import/readTables';
import { recogniseTab } from '../../src/import/recogniseTab';
import type { ImportedData } from '../../src/import/tables';

export const berlin: SheetLocale = { locale: 'en_US', timeZone: 'Europe/Berlin' };

/** The day on which the tests read their tabs. */
export const readOn = Date.parse('2026-12-31') / 86_400_000;

/** A tab from rows of text separated by `|`; numbers become numbers, as in a spreadsheet. */
export function tabOf(name: string, text: string, sheetId = 1): RawTab {
  const rows = text.replace(/^\n|\n\s*$/g, '').split('\n');
  return { sheetId, name, cells: rows.map((row) => row.trim().split('|').map(typed)) };
}

function typed(text: string): string | number {
  const cell = text.trim();
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(cell) ? Number(cell) : cell;
}

export function recognised(tab: RawTab): TabMapping {
  const mapping = recogniseTab(tab, berlin).mapping;
  if (mapping === null) throw new Error(`${tab.name} was not recognised`);
  return mapping;
}

/** The tabs read as they are recognised. */
export function read(...tabs: RawTab[]): ImportedData {
  return readTables(tabs, tabs.map(recognised), berlin, readOn);
}
