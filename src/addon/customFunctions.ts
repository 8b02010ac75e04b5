import { mappedAnalysis, type MappedAnalysis } from '../analysis/mappedAnalysis';
import type { Argument, FunctionContext } from '../functions/entry';
import { evaluate } from '../functions/evaluate';
import type { Cell } from '../import/cell';
import { readTables } from '../import/readTables';
import { sheetLocale, today } from '../sheets/locale';
import { mappedOrRecognised } from '../sheets/mappedOrRecognised';
import { readSettings } from '../sheets/settings';
import { plainError } from './plainSentence';

/** The document is read only when the function asks; `evaluate` asks for each thing once. */
const documentContext: FunctionContext = {
  locale: () => sheetLocale(SpreadsheetApp.getActiveSpreadsheet()),
  analysis: documentAnalysis,
};

/** Evaluates a custom function for a cell. Sheets shows the message of what is thrown, so it is always one sentence. */
export function customFunction(name: string, args: readonly Argument[]): Cell | Cell[][] {
  try {
    return evaluate(name, args, documentContext);
  } catch (error) {
    throw plainError(error, `working out ${name}`);
  }
}

function documentAnalysis(): MappedAnalysis {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const locale = sheetLocale(spreadsheet);
  const settings = readSettings();
  const { tabs, mappings } = mappedOrRecognised(spreadsheet, settings, locale);
  const now = today(locale);
  return mappedAnalysis(readTables(tabs, mappings, locale, now), settings.assumptions, now);
}
