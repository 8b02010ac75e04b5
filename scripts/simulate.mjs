import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import ora from 'ora';
import { format } from 'prettier';
import { projectFolder } from './projectFolder.mjs';
import { honestyPage } from './simulations/honestyPage.mjs';
import { loadCore } from './simulations/loadCore.mjs';
import { offerWeeks } from './simulations/offerWeeks.mjs';
import { otherVerdicts } from './simulations/otherVerdicts.mjs';
import { repeatShops } from './simulations/repeatShops.mjs';
import { tenSegments } from './simulations/tenSegments.mjs';

/** Seeded: the figures are the same in every run. `--scale 0.05` runs a twentieth and prints instead of writing. */
const { values } = parseArgs({ options: { scale: { type: 'string', default: '1' } } });
const scale = Number(values.scale);

const progress = ora();

function resultsOf(simulation) {
  const results = [];
  for (const { doing, share, result } of simulation) {
    if (result) results.push(result);
    else {
      progress.text = `${doing}: ${Math.floor(100 * share)} %`;
      progress.render();
    }
  }
  return results;
}

const core = await loadCore();
const options = { scale };
progress.start('Simulating');
const page = honestyPage({
  repeat: resultsOf(repeatShops(core, options)),
  offers: resultsOf(offerWeeks(core, options)),
  segments: resultsOf(tenSegments(core, options))[0],
  others: resultsOf(otherVerdicts(core, options)),
});
const text = await format(page, { parser: 'markdown', printWidth: 110 });
if (scale === 1) {
  await writeFile(join(projectFolder, 'docs/honesty.md'), text);
  progress.succeed('docs/honesty.md');
} else {
  progress.stop();
  console.log(text);
}
