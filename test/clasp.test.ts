import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildDist } from '../scripts/build.mjs';

const run = promisify(execFile);
let project: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'pushed-'));
  await Promise.all(['.clasp.json', '.claspignore'].map((name) => copyFile(name, join(project, name))));
  await buildDist(join(project, 'dist'));
});

afterAll(() => rm(project, { recursive: true, force: true }));

it('clasp would push exactly the manifest, the code in its two files and the sidebar', async () => {
  const clasp = join(process.cwd(), 'node_modules/.bin/clasp');
  const { stdout } = await run(clasp, ['show-file-status', '--json'], { cwd: project });
  const { filesToPush, untrackedFiles } = JSON.parse(stdout) as Record<string, string[]>;
  expect(filesToPush!.map((path) => path.replace('dist/', '')).sort()).toEqual([
    'AddOn.html',
    'Code.js',
    'Sidebar.html',
    'appsscript.json',
  ]);
  expect(untrackedFiles).toEqual([]);
});
