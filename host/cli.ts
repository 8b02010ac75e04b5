import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import type { Addon } from './addon';
import { createHost } from './createHost';
import type { FileTab } from './files/fileCell';
import { exportTabOf } from './files/exportTabOf';
import { hostTabs } from './files/hostTabs';
import { PlainFailure } from './files/plainFailure';
import { readFiles } from './files/readFiles';
import { writeTogether, type NewFile } from './files/writeTogether';
import { writeXlsx } from './files/writeXlsx';
import type { Host } from './hostOver';
import { buildReport, valueAt, type FinishedReport } from './report/buildReport';
import { figuresJson } from './report/figuresJson';
import { inspectFiles } from './report/inspectFiles';
import { inspectionText } from './report/inspectionText';
import { progressLine, type ProgressLine } from './report/progressLine';
import { reportOptions, type ReportOptions } from './report/reportOptions';

/** The files in a spreadsheet with the add-on, for as long as `use` takes. */
async function withFiles<Result>(
  { files: paths, locale, timeZone }: ReportOptions,
  addonFolder: string,
  use: (host: Host, addon: Addon, files: readonly FileTab[]) => Result | Promise<Result>,
  refused?: (why: PlainFailure) => void,
): Promise<Result> {
  const files = await readFiles(paths, locale, refused);
  const [code = '', addOn = '', sidebar = ''] = await Promise.all(
    ['Code.js', 'AddOn.html', 'Sidebar.html'].map((name) => readFile(join(addonFolder, name), 'utf8')),
  );
  const host = createHost({ tabs: hostTabs(files, timeZone), timeZone, locale });
  try {
    return await use(host, host.loadAddon(code, { AddOn: addOn, Sidebar: sidebar }), files);
  } finally {
    host.dispose();
  }
}

function built(options: ReportOptions, addonFolder: string, progress: ProgressLine): Promise<FinishedReport> {
  progress.stage('Reading the files');
  return withFiles(options, addonFolder, async (host, addon, files) => {
    progress.stage('Building the report');
    const finished = await buildReport(host, addon, files, options);
    // Read before the engine is gone.
    return { ...finished, tab: { ...finished.tab, cells: finished.tab.cells } };
  });
}

/** Says what each file is; one that cannot be read does not hide the others. Returns the exit code. */
async function inspect(options: ReportOptions, addonFolder: string, progress: ProgressLine): Promise<number> {
  progress.stage('Reading the files');
  const refused: PlainFailure[] = [];
  const found = await withFiles(
    options,
    addonFolder,
    (_host, addon, files) =>
      files.length === 0 ? { tabs: [], together: [] } : inspectFiles(addon, files, options),
    (why) => refused.push(why),
  );
  progress.stop();
  if (options.json !== null) {
    const list = found.tabs.map(({ tab }) => tab);
    await writeTogether([{ path: options.json, content: `${JSON.stringify(list, null, 2)}\n` }]);
  }
  if (found.tabs.length > 0) process.stdout.write(inspectionText(found));
  for (const { message } of refused) console.error(message);
  return refused.length === 0 ? 0 : 2;
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
    if (options.inspect) return await inspect(options, addonFolder, progress);
    const finished = await built(options, addonFolder, progress);
    progress.stage('Writing the files');
    const files = await outputs(options, finished);
    await writeTogether(files);
    progress.done(`Wrote ${files.map(({ path }) => path).join(' and ')}`);
    return 0;
  } catch (error) {
    progress.stop();
    if (error instanceof CommanderError) return error.exitCode;
    if (!(error instanceof PlainFailure)) throw error;
    console.error(error.message);
    return 2;
  }
}
