import { readXlsx, writeXlsx, type WriteSheet } from 'hucre/xlsx';

export type { CellStyle, SheetChart, WriteSheet } from 'hucre/xlsx';

export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
}

/** The visible sheets of an XLSX file; days and moments as `Date` in UTC. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookSheet[]> {
  const workbook = await readXlsx(bytes, { sheets: (info) => !info.hidden && !info.veryHidden });
  return workbook.sheets.map(({ name, rows }) => ({ name, rows }));
}

/** An XLSX file with these sheets, the first one active. The only place that knows which library writes it. */
export async function writeWorkbook(sheets: readonly WriteSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [...sheets], defaultFont: { name: 'Arial', size: 10 } });
}
