import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildFolder, buildHost, distFolder } from './buildHost.mjs';

await buildHost(['dist', 'cli']);
const { report } = createRequire(import.meta.url)(join(buildFolder, 'cli.cjs'));
process.exitCode = await report(process.argv.slice(2), distFolder);
