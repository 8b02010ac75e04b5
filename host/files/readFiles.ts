import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { FileCell, FileTab } from './fileCell';
import { PlainFailure } from './plainFailure';
import { readCsv } from './readCsv';
import { readXlsx } from './readXlsx';

const textFiles = ['.csv', '.tsv', '.txt'];
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

async function tabsOf(path: string, locale: string): Promise<{ name: string; cells: FileCell[][] }[]> {
  const file = basename(path);
  const extension = extname(path).toLowerCase();
  if (extension !== '.xlsx' && !textFiles.includes(extension)) {
    throw new PlainFailure(`${file} is neither a CSV nor an XLSX file.`);
  }
  const bytes = await bytesOf(path);
  if (bytes.length === 0) throw new PlainFailure(`${file} is empty.`);
  if (extension === '.xlsx') return readXlsx(bytes, file);
  return [{ name: basename(path, extname(path)), cells: readCsv(bytes, file, locale) }];
}

/** All tabs of the files, in their order, with names a spreadsheet accepts and none twice. */
export async function readFiles(paths: readonly string[], locale: string): Promise<FileTab[]> {
  const tabs: FileTab[] = [];
  const taken = new Set<string>();
  for (const path of paths) {
    for (const { name, cells } of await tabsOf(path, locale)) {
      const free = tabName(name, taken);
      taken.add(free.toLowerCase());
      tabs.push({ name: free, file: basename(path), cells });
    }
  }
  return tabs;
}
