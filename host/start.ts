import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { PlainFailure } from './files/plainFailure';
import { readFiles } from './files/readFiles';
import { portOf, servePage, type PageFiles } from './server';

function documentName(paths: readonly string[]): string {
  const [first] = paths;
  return first === undefined ? 'Sample shop' : basename(first).replace(/\.[^.]*$/, '');
}

export interface PageFolders {
  readonly page: string;
  readonly addon: string;
}

async function filesOf(folder: string, path: string): Promise<[string, Uint8Array][]> {
  const names = await readdir(folder);
  return Promise.all(names.map(async (name) => [`${path}${name}`, await readFile(join(folder, name))]));
}

async function pageFiles({ page, addon }: PageFolders): Promise<PageFiles> {
  return new Map([...(await filesOf(page, '/')), ...(await filesOf(addon, '/addon/'))]);
}

/** `npm start [-- FILES…]`: serves the page with these files, or with the sample workbook; returns the exit code of a refusal. */
export async function start(paths: readonly string[], folders: PageFolders): Promise<number | null> {
  try {
    const option = paths.find((path) => path.startsWith('-'));
    if (option !== undefined)
      throw new PlainFailure(`${option} is not known. Write: npm start -- orders.csv activities.xlsx`);
    const port = portOf(process.env.PORT);
    const locale = process.env.SHEET_LOCALE ?? 'en_US';
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const tabs = await readFiles(paths, locale);
    const { address } = await servePage(
      port,
      { name: documentName(paths), locale, timeZone, tabs },
      await pageFiles(folders),
    );
    console.log(`Open ${address} in a browser. Stop with Ctrl+C.`);
    return null;
  } catch (error) {
    if (!(error instanceof PlainFailure)) throw error;
    console.error(error.message);
    return 2;
  }
}
