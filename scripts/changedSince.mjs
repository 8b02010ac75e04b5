import { readdir, readFile, stat } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { projectFolder } from './projectFolder.mjs';

async function filesOf(path) {
  const entry = await stat(path);
  if (!entry.isDirectory()) return [`${path} ${entry.size} ${entry.mtimeMs}`];
  const names = (await readdir(path)).sort();
  return (await Promise.all(names.map((name) => filesOf(join(path, name))))).flat();
}

/** A text that changes when any of these files or folders of the project changes. */
export async function stateOf(paths) {
  const lists = await Promise.all(paths.map((path) => filesOf(join(projectFolder, path))));
  return createHash('sha256').update(lists.flat().join('\n')).digest('hex');
}

/** The state an earlier build was made from, '' when there was none. */
export const builtFrom = (stamp) => readFile(stamp, 'utf8').catch(() => '');
