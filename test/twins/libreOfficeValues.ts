import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { xlsxFormula } from '../../src/report/formula/xlsxFormula';
import { recalculatedSheets } from '../reference-report/libreOffice';
import { columnContent, type TwinSheet } from './twinSheets';

type Cells = NonNullable<WriteSheet['cells']>;

/** A tab whose formulas have no results yet: whoever opens it has to calculate. */
function sheetOf({ name, placed }: TwinSheet): WriteSheet {
  const cells: Cells = new Map();
  placed.forEach((one, column) => {
    const { inputs, formulas } = columnContent(one, column, xlsxFormula);
    inputs.forEach((value, row) => {
      if (value !== null) cells.set(`${row},${column}`, { value, type: typeof value } as never);
    });
    formulas.forEach((formula, at) => cells.set(`${inputs.length + at},${column}`, { formula } as never));
  });
  return { name, cells } as WriteSheet;
}

/** What LibreOffice shows in the cells of each tab. */
export async function libreOfficeValues(
  sheets: readonly TwinSheet[],
  folder: string,
): Promise<unknown[][][]> {
  const workbook = join(folder, 'twins.xlsx');
  await writeFile(workbook, await writeXlsx({ sheets: sheets.map(sheetOf) }));
  return recalculatedSheets(workbook);
}
