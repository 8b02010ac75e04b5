import { customerMatch } from '../analysis/customerMatch';
import { missingData } from '../analysis/missingData';
import { readTables } from '../import/readTables';
import { sheetLocale, today } from '../sheets/locale';
import { readMappedTabs } from '../sheets/readTabs';
import { peopleSentences } from '../wording/peopleSentences';
import { checkedMappings } from './buildRequest';
import type { OverallHealth } from './dto';

/** Reads all tabs as they are mapped and says how they meet, and what is missing. */
export function checkTogether(request: unknown): OverallHealth {
  const mappings = checkedMappings(request);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const locale = sheetLocale(spreadsheet);
  const data = readTables(readMappedTabs(spreadsheet, mappings), mappings, locale, today(locale));
  return {
    remarks: peopleSentences(customerMatch(data), data.identity?.shared ?? null),
    lacks: missingData(data),
  };
}
