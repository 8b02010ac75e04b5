import type { NamedRange } from 'hucre';
import { readXlsx, writeXlsx, type WriteSheet } from 'hucre/xlsx';

export type { CellStyle, SheetChart, WriteSheet } from 'hucre/xlsx';

export interface WorkbookSheet {
  readonly name: string;
  /** Named ranges in it; names of formulas and of several areas are none. */
  readonly names: readonly { readonly name: string; readonly area: string }[];
  readonly rows: readonly (readonly unknown[])[];
}

const oneArea =
  /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{0,3}\$?\d*:\$?[A-Z]{0,3}\$?\d*|\$?[A-Z]{1,3}\$?\d+)$/;

function namesIn(sheet: string, names: readonly NamedRange[]): WorkbookSheet['names'] {
  return names.flatMap(({ name, range }) => {
    const [, quoted, plain, area] = oneArea.exec(range.replace(/^=/, '')) ?? [];
    const isHere = (quoted?.replace(/''/g, "'") ?? plain) === sheet;
    return isHere && area !== undefined && !name.startsWith('_xlnm') ? [{ name, area }] : [];
  });
}

/** The visible sheets of an XLSX file; days and moments as `Date` in UTC. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookSheet[]> {
  const workbook = await readXlsx(bytes, { sheets: (info) => !info.hidden && !info.veryHidden });
  const names = workbook.namedRanges ?? [];
  return workbook.sheets.map(({ name, rows }) => ({ name, rows, names: namesIn(name, names) }));
}

/** An XLSX file with these sheets, the first one active. The only place that knows which library writes it. */
export async function writeWorkbook(sheets: readonly WriteSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [...sheets], defaultFont: { name: 'Arial', size: 10 } });
}
