import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundleParts } from './bundleParts.mjs';
import { wrapperSource } from './generateWrappers.mjs';
import { knownRuntime } from './knownRuntime.mjs';
import { loadCatalogue } from './loadCatalogue.mjs';
import { projectFolder } from './projectFolder.mjs';
import { bundleName } from './publicNames.mjs';
import { sidebarPage } from './sidebarPage.mjs';
import { withoutDocumentation } from './withoutDocumentation.mjs';

async function serverFiles() {
  const catalogue = await loadCatalogue();
  const { outputFiles } = await build({
    entryPoints: {
      code: join(projectFolder, 'src/addon/everyCall.ts'),
      addOn: join(projectFolder, 'src/addon/index.ts'),
    },
    outdir: join(projectFolder, 'build/code'),
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    // Apps Script's V8 does not parse private and static class fields, which es2022 keeps.
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    // V8 parses the whole file for every custom function: readable it is too large, and takes a quarter longer.
    minify: true,
    plugins: [knownRuntime, withoutDocumentation],
  });
  const { code, addOnFile } = bundleParts(outputFiles, bundleName);
  return { 'Code.js': `${code}\n${wrapperSource(catalogue)}`, 'AddOn.html': addOnFile };
}

/** Everything that is pushed, by file name, built in memory. */
export async function distFiles() {
  const [server, sidebar, manifest] = await Promise.all([
    serverFiles(),
    sidebarPage(),
    readFile(join(projectFolder, 'appsscript.json'), 'utf8'),
  ]);
  return { 'appsscript.json': manifest, ...server, 'Sidebar.html': sidebar };
}

/** Writes exactly the pushed files into an empty folder. Built first, so that a failed build leaves the last one. */
export async function buildDist(directory = join(projectFolder, 'dist')) {
  const files = await distFiles();
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(directory, name), text)));
  return files;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = await buildDist().catch(({ message }) => {
    console.error(message);
    process.exit(1);
  });
  for (const [name, text] of Object.entries(files)) {
    console.log(`dist/${name}  ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`);
  }
}
