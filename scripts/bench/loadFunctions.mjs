import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { projectFolder } from '../projectFolder.mjs';

const entries = {
  functions: `
    export { evaluate } from './src/functions/evaluate';
    export { canonicalKey } from './src/import/canonicalKey';
    export { recogniseTab } from './src/import/recogniseTab';
    export { readTables } from './src/import/readTables';`,
  host: `export { createHost } from './host/createHost';`,
  commandLine: `export { report } from './host/cli';`,
};
const folder = join(projectFolder, 'build/bench');
const extension = { functions: 'mjs', host: 'cjs', commandLine: 'cjs' };
const fileOf = (part) => join(folder, `${part}.${extension[part]}`);

/** Bundles what is measured, once for all processes: the functions as they are pushed, the local host and the command line. */
export async function buildMeasured() {
  // Loading TypeScript takes a second: only the building process needs it.
  const { knownRuntime } = await import('../knownRuntime.mjs');
  const { withoutDocumentation } = await import('../withoutDocumentation.mjs');
  await mkdir(folder, { recursive: true });
  const shared = { bundle: true, charset: 'utf8', logLevel: 'warning' };
  const stdin = (part) => ({ contents: entries[part], resolveDir: projectFolder, loader: 'ts' });
  await Promise.all([
    build({
      ...shared,
      stdin: stdin('functions'),
      outfile: fileOf('functions'),
      format: 'esm',
      target: 'es2020',
      minify: true,
      plugins: [knownRuntime, withoutDocumentation],
    }),
    ...['host', 'commandLine'].map((part) =>
      build({
        ...shared,
        stdin: stdin(part),
        outfile: fileOf(part),
        platform: 'node',
        format: 'cjs',
        target: 'node20',
        define: { 'process.env.NODE_ENV': '"production"' },
      }),
    ),
  ]);
}

export const loadFunctions = () => import(pathToFileURL(fileOf('functions')).href);

async function loadCommonJs(part) {
  const loaded = await import(pathToFileURL(fileOf(part)).href);
  return loaded.default ?? loaded;
}

export const loadHost = () => loadCommonJs('host');
export const loadCommandLine = () => loadCommonJs('commandLine');
