import { join } from 'node:path';
import { build } from 'esbuild';
import { projectFolder } from './projectFolder.mjs';

/** The function catalogue as data. It is TypeScript, so it is bundled in memory and imported from there. */
export async function loadCatalogue() {
  const { outputFiles } = await build({
    entryPoints: [join(projectFolder, 'src/functions/documentedCatalogue.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    logLevel: 'silent',
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  const { documentedCatalogue } = await import(`data:text/javascript;base64,${source}`);
  return documentedCatalogue;
}
