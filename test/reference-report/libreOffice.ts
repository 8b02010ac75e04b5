import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { readXlsx } from 'hucre/xlsx';

const run = promisify(execFile);
/** Is LibreOffice here? Under CI it must be. */
export function libreOfficeIsThere(): boolean {
  const there = (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => existsSync(join(folder, 'soffice')));
  if (!there && process.env.CI)
    throw new Error('LibreOffice is needed here: apt-get install libreoffice-calc-nogui');
  return there;
}

/** The cells of the first sheet of a workbook as LibreOffice calculates them. */
export async function recalculated(workbook: string): Promise<unknown[][]> {
  const [first] = await recalculatedSheets(workbook);
  return first ?? [];
}

/**
 * The cells of every sheet as LibreOffice calculates them. It writes them into a workbook again: its CSV rounds
 * shares to the percentage that is shown, whatever the filter is told.
 */
export async function recalculatedSheets(workbook: string): Promise<unknown[][][]> {
  const folder = await mkdtemp(join(tmpdir(), 'office-'));
  try {
    // A profile of its own: another LibreOffice that runs would take the work over and write elsewhere.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await run('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', folder, workbook]);
    const book = await readXlsx(await readFile(join(folder, basename(workbook))));
    return book.sheets.map(({ rows }) => rows);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
