import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { RawTab, TabMapping } from '../../src/import/mapping';
import type { DroppedRows, TableKind } from '../../src/import/tables';

/** What is written beside a sample. Amounts were worked out by hand from its rows. */
export interface ExpectedSample {
  /** `null` = no known export: a table known by its headers. */
  readonly preset: string | null;
  readonly confidence: number;
  readonly table: TableKind;
  readonly columns: TabMapping['columns'];
  readonly constants?: TabMapping['constants'];
  readonly amountIncludesTaxAndShipping?: boolean;
  /** Required fields that this export has no column for: then nothing is read. */
  readonly missing?: readonly string[];
  /** Headers without which it is no longer known as this export. */
  readonly tellsApart?: readonly string[];
  /** Language of the spreadsheet; en_US when not said. */
  readonly locale?: string;
  /** Where the spreadsheet is; UTC when not said. */
  readonly timeZone?: string;
  readonly rowsRead?: number;
  readonly rowsUsed?: number;
  readonly dropped?: readonly Pick<DroppedRows, 'reason' | 'rows' | 'firstCell'>[];
  /** Orders: the sum, by hand. */
  readonly netSales?: number;
  /** The table as people would write it down; columns that are not named are not looked at. */
  readonly cells?: Readonly<Record<string, readonly (string | number | null)[]>>;
}

export interface PresetSample {
  readonly name: string;
  readonly tab: RawTab;
  readonly expected: ExpectedSample;
}

export const sampleFolder = 'test/import/presets';

/** Every sample of an export with what is expected of it. The tab is called as the file is. */
export function presetSamples(): PresetSample[] {
  return readdirSync(sampleFolder)
    .filter((file) => file.endsWith('.csv'))
    .map((file) => {
      const name = file.replace(/\.csv$/, '');
      const text = readFileSync(`${sampleFolder}/${file}`, 'utf8');
      return {
        name,
        tab: { sheetId: 1, name, cells: Papa.parse<string[]>(text, { skipEmptyLines: false }).data },
        expected: JSON.parse(readFileSync(`${sampleFolder}/${name}.json`, 'utf8')) as ExpectedSample,
      };
    });
}
