import type { Argument, FunctionContext } from '../functions/entry';
import { evaluate } from '../functions/evaluate';
import type { Cell } from '../import/cell';
import { sheetLocale } from '../sheets/locale';
import type { AddOn } from './addOnFile';
import { plainError } from './plainSentence';

/** The document is read only when the function asks, and the code that reads its tabs is loaded only then. */
export const documentContext = (rest: () => Pick<AddOn, 'documentAnalysis'>): FunctionContext => ({
  locale: () => sheetLocale(SpreadsheetApp.getActiveSpreadsheet()),
  analysis: () => rest().documentAnalysis(),
});

/** Evaluates a custom function for a cell. Sheets shows the message of what is thrown, so it is always one sentence. */
export function customFunction(
  name: string,
  args: readonly Argument[],
  rest: () => Pick<AddOn, 'documentAnalysis'>,
): Cell | Cell[][] {
  try {
    return evaluate(name, args, documentContext(rest));
  } catch (error) {
    throw plainError(error, `working out ${name}`);
  }
}
