import type { FileCell, FileTab } from './fileCell';
import { fileDate, serialOfUtc } from './fileCell';
import { PlainFailure } from './plainFailure';
import { readWorkbook } from './workbookFormat';

function fileCell(value: unknown): FileCell {
  if (value instanceof Date) return fileDate(serialOfUtc(value.getTime()));
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  return '';
}

function trimmed(rows: readonly (readonly unknown[])[]): FileCell[][] {
  const cells = rows.map((row) => Array.from(row, fileCell));
  while (cells.length > 0 && cells[cells.length - 1]?.every((cell) => cell === '')) cells.pop();
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  return cells.map((row) => [...row, ...new Array<FileCell>(width - row.length).fill('')]);
}

/** The visible tabs of an Excel file that hold anything, formulas by their last results. */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<Omit<FileTab, 'file'>[]> {
  const sheets = await readWorkbook(bytes).catch(() => {
    throw new PlainFailure(
      `${file} cannot be read as an Excel file. It may be damaged, or a compressed file of another kind.`,
    );
  });
  const filled = sheets
    .map(({ name, rows, names }) => ({ name, cells: trimmed(rows), ...(names.length > 0 ? { names } : {}) }))
    .filter((tab) => tab.cells.length > 0);
  if (filled.length === 0) throw new PlainFailure(`${file} is empty.`);
  return filled;
}
