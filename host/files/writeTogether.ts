import { randomBytes } from 'node:crypto';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { PlainFailure } from './plainFailure';

export interface NewFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() ?? false;
}

/**
 * Writes all the files or none: first whole under temporary names beside them, then renamed over the old ones.
 */
export async function writeTogether(files: readonly NewFile[]): Promise<void> {
  const staged = files.map((file) => ({
    ...file,
    temporary: `${file.path}.${randomBytes(4).toString('hex')}.tmp`,
  }));
  let current = '';
  try {
    for (const { path, content, temporary } of staged) {
      current = path;
      await writeFile(temporary, content, { flag: 'wx' });
      // A folder of that name would stop the renaming half-way.
      if (await isFolder(path)) throw new Error(path);
    }
    for (const { path, temporary } of staged) {
      current = path;
      await rename(temporary, path);
    }
  } catch {
    await Promise.all(staged.map(({ temporary }) => rm(temporary, { force: true })));
    throw new PlainFailure(
      `${current} cannot be written. Check that its folder exists and that the file is not open.`,
    );
  }
}
