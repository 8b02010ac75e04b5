import { createRequire } from 'node:module';
import { buildFolder, buildHost, distFolder, pageFolder } from './buildHost.mjs';
import { join } from 'node:path';

await buildHost(['dist', 'start', 'page']);
const { start } = createRequire(import.meta.url)(join(buildFolder, 'start.cjs'));
const refused = await start(process.argv.slice(2), { page: pageFolder, addon: distFolder });
if (refused !== null) process.exitCode = refused;
