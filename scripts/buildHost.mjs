import { cp, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildDist, distFiles } from './build.mjs';
import { builtFrom, stateOf } from './changedSince.mjs';
import { oneAtATime } from './oneAtATime.mjs';
import { projectFolder } from './projectFolder.mjs';

export const buildFolder = join(projectFolder, 'build');
export const distFolder = join(projectFolder, 'dist');
export const pageFolder = join(buildFolder, 'page');

const sources = ['src', 'host', 'scripts', 'package-lock.json', 'appsscript.json'];

const shared = {
  bundle: true,
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  charset: 'utf8',
  define: { 'process.env.NODE_ENV': '"production"' },
};

function buildNode(entry, outfile) {
  return build({
    ...shared,
    // Names stay readable in the stack of an unforeseen error.
    minify: false,
    entryPoints: [join(projectFolder, entry)],
    outfile: join(buildFolder, outfile),
    platform: 'node',
    format: 'cjs',
    target: 'node20',
  });
}

async function buildPage() {
  const folder = `${pageFolder}.new`;
  await rm(folder, { recursive: true, force: true });
  await build({
    ...shared,
    entryPoints: ['main.tsx', 'main.css'].map((name) => join(projectFolder, 'host/page', name)),
    outdir: folder,
    format: 'esm',
    splitting: true,
    target: 'es2022',
    jsx: 'automatic',
    tsconfig: join(projectFolder, 'host/page/tsconfig.json'),
    loader: { '.woff': 'file', '.woff2': 'file', '.ttf': 'file', '.svg': 'file', '.png': 'file' },
  });
  await cp(join(projectFolder, 'host/page/index.html'), join(folder, 'index.html'));
  await rm(pageFolder, { recursive: true, force: true });
  await rename(folder, pageFolder);
}

async function buildAddon() {
  const files = Object.entries(await distFiles());
  const there = await Promise.all(
    files.map(([name]) => readFile(join(distFolder, name), 'utf8').catch(() => null)),
  );
  // A folder that is right already is left alone: somebody else may be reading it.
  if (files.some(([, text], index) => text !== there[index])) await buildDist(distFolder);
}

const builds = {
  dist: buildAddon,
  cli: () => buildNode('host/cli.ts', 'cli.cjs'),
  start: () => buildNode('host/start.ts', 'start.cjs'),
  page: buildPage,
};

const outputs = {
  dist: distFolder,
  cli: join(buildFolder, 'cli.cjs'),
  start: join(buildFolder, 'start.cjs'),
  page: pageFolder,
};

async function isThere(path) {
  return readdir(path).then(
    (names) => names.length > 0,
    (error) => error.code === 'ENOTDIR',
  );
}

async function buildParts(parts) {
  const state = await stateOf(sources);
  for (const part of parts) {
    const stamp = join(buildFolder, `${part}.stamp`);
    if ((await builtFrom(stamp)) === state && (await isThere(outputs[part]))) continue;
    await rm(stamp, { force: true });
    await builds[part]();
    await writeFile(stamp, state);
  }
}

/** Builds those of "dist", "cli", "start" and "page" whose sources have changed since they were last built here. */
export async function buildHost(parts) {
  await mkdir(buildFolder, { recursive: true });
  await oneAtATime(join(buildFolder, 'building'), () => buildParts(parts));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildHost(['dist', 'cli', 'start', 'page']);
}
