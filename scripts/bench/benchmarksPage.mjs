import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { bundleTable } from './pageParts/bundleTable.mjs';
import { compareTables } from './pageParts/compareTables.mjs';
import { firstCallTable } from './pageParts/firstCallTable.mjs';
import { formulaTable } from './pageParts/formulaTable.mjs';
import { largeTabTable } from './pageParts/largeTabTable.mjs';
import { memoryTable } from './pageParts/memoryTable.mjs';
import { readingTable } from './pageParts/readingTable.mjs';
import { summary } from './pageParts/summary.mjs';
import { wholeReportTable } from './pageParts/wholeReportTable.mjs';

/** docs/benchmarks.md from the results of all jobs. */
export function benchmarksPage({ results, files, quick, minutes }) {
  const of = (kind) => results.filter(({ job }) => job.kind === kind);
  const parts = [
    compareTables(of('compare')),
    firstCallTable(of('firstCall'), of('firstZone')),
    formulaTable(of('formulas')),
    memoryTable(of('memory')),
    readingTable(of('reading')),
    largeTabTable(of('largeTab')),
    wholeReportTable(of('report')),
    bundleTable(of('cold'), files),
  ];
  const checks = parts.flatMap((part) => part.checks);
  return [
    '# How fast it is',
    quick ? 'A quick run on small sizes: it only shows that everything works.' : summary(checks),
    `Measured ${new Date().toISOString().slice(0, 10)} in ${minutes.toFixed(0)} minutes on ${machine()}. ` +
      `${busy()} ` +
      'Repeat it with `npm run bench`; `npm run bench -- --quick` is a short one on small sizes.',
    howMeasured,
    ...parts.map((part) => part.text),
  ].join('\n\n');
}

/** Other programs cost the figures: caches are emptied between two slices of time. */
function busy() {
  const [, , quarterHour] = loadavg();
  return `On average ${quarterHour.toFixed(1)} programs wanted its ${cpus().length} cores in the last quarter of an hour, this one among them.`;
}

function machine() {
  const [{ model }] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${model.trim()}, ${cpus().length} cores, ${memory} GB, ${platform()} ${release()}, Node ${process.versions.node}`;
}

const howMeasured = `
## What is compared

- **The product**: the call a cell makes, with argument checks and the reading of texts, dates and money, over ranges as a spreadsheet hands them over (rows of one cell). It gives the whole answer: intervals, grades, medians.
- **The floor**: one pass that visits every cell of the call (the time of a date, the length of a text, the value of a number), puts the id into the product's canonical form (\`canonicalKey\`) and does one look-up in a Map, with one entry for each new id. It answers nothing. OFFER_LIFT has no ids: its floor looks up the day.
- **The lean floor**: the same with \`trim().toLowerCase()\` only, which would take two spellings of an accent for two people.
- **Arquero 8** and **DuckDB 1.5** answer the same question from the same cells: only the main figure, without intervals. DuckDB is loaded in chunks through its appender; dates go in as numbers.

All answers are compared to nine digits in every run. The rows are invented, with a fixed seed: customers who buy as in the CDNOW data (about three orders each, a few many), e-mails of which one in ten has other letter case and one in twenty a blank behind, one id in a hundred blank, rows in the order of time.

Every run gets texts and dates that no run has seen before, after a garbage collection. The contenders take turns. The best run of each counts, and of each run the shorter of the wall clock and the processor time of its thread (DuckDB: of all its threads), so that other programs on the machine count little. Each line has a process of its own.`.trim();
