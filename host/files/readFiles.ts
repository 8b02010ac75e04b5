import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { FileTab } from './fileCell';
import { isZip, otherFormat } from './otherFormat';
import { PlainFailure } from './plainFailure';
import { readCsv } from './readCsv';
import { readXlsx } from './readXlsx';

const tableFiles = ['.csv', '.tsv', '.txt', '.xlsx', '.xls'];
const longestName = 100;

async function bytesOf(path: string): Promise<Uint8Array> {
  const file = basename(path);
  try {
    return await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new PlainFailure(`${path} was not found.`);
    if (code === 'EISDIR') throw new PlainFailure(`${path} is a folder, not a file.`);
    throw new PlainFailure(`${file} cannot be opened.`);
  }
}

function tabName(wanted: string, taken: ReadonlySet<string>): string {
  const clean =
    wanted
      .replace(/[[\]:*?/\\]/g, ' ')
      .trim()
      .slice(0, longestName) || 'Sheet';
  let name = clean;
  for (let copy = 2; taken.has(name.toLowerCase()); copy += 1)
    name = `${clean.slice(0, longestName - 5)} ${copy}`;
  return name;
}

async function tabsOf(path: string, locale: string): Promise<Omit<FileTab, 'file'>[]> {
  const file = basename(path);
  const extension = extname(path).toLowerCase();
  if (!tableFiles.includes(extension)) {
    throw new PlainFailure(`${file} is neither a CSV nor an XLSX file.`);
  }
  const bytes = await bytesOf(path);
  if (bytes.length === 0) throw new PlainFailure(`${file} is empty.`);
  const refusal = otherFormat(bytes, file);
  if (refusal !== null) throw new PlainFailure(refusal);
  // What a file is counts, not its name: some shops call their CSV exports .xls.
  if (isZip(bytes)) return readXlsx(bytes, file);
  if (extension === '.xlsx')
    throw new PlainFailure(`${file} is not an Excel file. If it is a CSV file, give it the ending .csv.`);
  return [{ name: basename(path, extname(path)), cells: readCsv(bytes, file, locale) }];
}

function raise(refusal: PlainFailure): void {
  throw refusal;
}

async function readable(path: string, locale: string, refused: (why: PlainFailure) => void) {
  try {
    return await tabsOf(path, locale);
  } catch (error) {
    if (!(error instanceof PlainFailure)) throw error;
    refused(error);
    return [];
  }
}

/**
 * All tabs of the files, in their order, with names a spreadsheet accepts and none twice. A file that cannot be read
 * ends it, unless `refused` takes the reason.
 */
export async function readFiles(
  paths: readonly string[],
  locale: string,
  refused: (why: PlainFailure) => void = raise,
): Promise<FileTab[]> {
  const tabs: FileTab[] = [];
  const taken = new Set<string>();
  for (const path of paths) {
    for (const { name, ...tab } of await readable(path, locale, refused)) {
      const free = tabName(name, taken);
      taken.add(free.toLowerCase());
      tabs.push({ ...tab, name: free, file: basename(path) });
    }
  }
  return tabs;
}
