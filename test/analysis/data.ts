import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { defaultAssumptions, type Assumptions } from '../../src/analysis/assumptions';
import { analyse, type Analysis } from '../../src/analysis/analysis';
import type { RawTab, TabMapping } from '../../src/import/mapping';
import { readTables } from '../../src/import/readTables';
import type { Part } from '../../src/analysis/part';
import { berlin, readOn, recognised } from '../import/tab';

/** Days since 1970-01-01, told by JavaScript's own calendar. */
export const day = (iso: string): number => Date.parse(iso) / 86_400_000;

const today = day('2026-02-10');

export function analysisOf(
  tabs: readonly RawTab[],
  changed: Partial<Assumptions> = {},
  mappings?: readonly TabMapping[],
): Analysis {
  const data = readTables(tabs, mappings ?? tabs.map(recognised), berlin, readOn);
  return analyse(data, { ...defaultAssumptions, ...changed }, today);
}

export function result<T>(part: Part<T>): T {
  if ('failure' in part) throw part.failure;
  return part.result;
}

export function failureCode(part: Part<unknown>): string | null {
  return 'failure' in part ? part.failure.code : null;
}

export function referenceTab(file: string, sheetId: number): RawTab {
  const { data } = Papa.parse<string[]>(readFileSync(`test/reference/${file}`, 'utf8'), {
    skipEmptyLines: true,
  });
  return { sheetId, name: file, cells: data };
}
