import { performance } from 'node:perf_hooks';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import ora from 'ora';
import { format } from 'prettier';
import { benchmarksPage } from './bench/benchmarksPage.mjs';
import { inOwnProcess } from './bench/inOwnProcess.mjs';
import { jobs } from './bench/jobs.mjs';
import { buildMeasured } from './bench/loadFunctions.mjs';
import { buildDist } from './build.mjs';
import { projectFolder } from './projectFolder.mjs';

/** `--quick` measures small sizes only and prints the page; without it, docs/benchmarks.md is written. */
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });

const started = performance.now();
const minutes = () => (performance.now() - started) / 60_000;
const progress = ora('Building').start();
const distFolder = join(projectFolder, 'build/bench/dist');
await mkdir(distFolder, { recursive: true });
const files = await buildDist(distFolder);
await buildMeasured();

const results = [];
const list = jobs({ quick: values.quick, addon: distFolder });
for (const [at, { doing, ...job }] of list.entries()) {
  progress.text = `${at + 1} of ${list.length}, ${minutes().toFixed(1)} min: ${doing}`;
  results.push({ job, result: await inOwnProcess(job) });
}

const page = benchmarksPage({ results, files, quick: values.quick, minutes: minutes() });
const text = await format(page, { parser: 'markdown', printWidth: 110 });
if (values.quick) {
  progress.stop();
  console.log(text);
} else {
  await writeFile(join(projectFolder, 'docs/benchmarks.md'), text);
  progress.succeed('docs/benchmarks.md');
}
