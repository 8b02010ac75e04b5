import { build } from 'esbuild';
import { projectFolder } from './projectFolder.mjs';

/** What these lines of TypeScript export, paths taken from the project's folder. Bundled in memory and imported from there. */
export async function importBundled(contents, plugins = []) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: projectFolder, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    logLevel: 'silent',
    plugins,
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${source}`);
}
