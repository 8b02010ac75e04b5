import { createHost } from '../../host/createHost';
import { sheetsFormula } from '../../src/report/formula/sheetsFormula';
import { columnContent, type TwinSheet } from './twinSheets';

type Content = number | string | boolean;

function rectangle({ placed }: TwinSheet): Content[][] {
  const columns = placed.map((one, at): Content[] => {
    const { inputs, formulas } = columnContent(one, at, sheetsFormula);
    return [...inputs.map((value) => value ?? ''), ...formulas];
  });
  const rows = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: rows }, (_, row) => columns.map((column) => column[row] ?? ''));
}

/** What the local host shows in the cells of each tab; the formulas are written as the add-on writes them. */
export function hostValues(sheets: readonly TwinSheet[]): unknown[][][] {
  // Wide enough from the start: columns inserted later move every formula there is.
  const tabs = sheets.map(({ name, placed }) => ({ name, cells: [placed.map((): Content => '')] }));
  const host = createHost({ tabs });
  const document = (host.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp).getActive();
  try {
    const ranges = sheets.map((sheet) => {
      const tab = document.getSheetByName(sheet.name)!;
      const content = rectangle(sheet);
      const range = tab.getRange(1, 1, content.length, content[0]!.length);
      range.setValues(content);
      return range;
    });
    return ranges.map((range) => range.getValues() as unknown[][]);
  } finally {
    host.dispose();
  }
}
