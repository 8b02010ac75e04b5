import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { createHost } from './createHost';
import { exportTabOf } from './files/exportTabOf';
import { hostTabs } from './files/hostTabs';
import { PlainFailure } from './files/plainFailure';
import { readFiles } from './files/readFiles';
import { writeTogether, type NewFile } from './files/writeTogether';
import { writeXlsx } from './files/writeXlsx';
import { buildReport, valueAt, type FinishedReport } from './report/buildReport';
import { figuresJson } from './report/figuresJson';
import { progressLine, type ProgressLine } from './report/progressLine';
import { reportOptions, type ReportOptions } from './report/reportOptions';

async function built(
  options: ReportOptions,
  addonFolder: string,
  progress: ProgressLine,
): Promise<FinishedReport> {
  progress.stage('Reading the files');
  const { locale, timeZone } = options;
  const files = await readFiles(options.files, locale);
  const [code = '', addOn = '', sidebar = ''] = await Promise.all(
    ['Code.js', 'AddOn.html', 'Sidebar.html'].map((name) => readFile(join(addonFolder, name), 'utf8')),
  );
  progress.stage('Building the report');
  const host = createHost({ tabs: hostTabs(files, timeZone), timeZone, locale });
  try {
    const addon = host.loadAddon(code, { AddOn: addOn, Sidebar: sidebar });
    const finished = await buildReport(host, addon, files, options);
    // Read before the engine is gone.
    return { ...finished, tab: { ...finished.tab, cells: finished.tab.cells } };
  } finally {
    host.dispose();
  }
}

async function outputs(options: ReportOptions, finished: FinishedReport): Promise<NewFile[]> {
  const { out, json, cachedValues } = options;
  return [
    ...(out === null
      ? []
      : [{ path: out, content: await writeXlsx([exportTabOf(finished.tab)], cachedValues) }]),
    ...(json === null ? [] : [{ path: json, content: figuresJson(finished.built, valueAt(finished)) }]),
  ];
}

/** `npm run report`: from files to a report; returns the exit code. */
export async function report(argv: readonly string[], addonFolder: string): Promise<number> {
  const progress = progressLine();
  try {
    const options = reportOptions(argv);
    const finished = await built(options, addonFolder, progress);
    progress.stage('Writing the files');
    const files = await outputs(options, finished);
    await writeTogether(files);
    progress.done(`Wrote ${files.map(({ path }) => path).join(' and ')}`);
    return 0;
  } catch (error) {
    progress.failed();
    if (error instanceof CommanderError) return error.exitCode;
    if (!(error instanceof PlainFailure)) throw error;
    console.error(error.message);
    return 2;
  }
}
