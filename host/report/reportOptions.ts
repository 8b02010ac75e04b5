import { Command, CommanderError } from 'commander';
import { PlainFailure } from '../files/plainFailure';
import { assumptionNames, assumptionSettings } from './assumptionSettings';
import type { Assumptions } from './addonTypes';
import { mappingCorrection, type MappingCorrection } from './mappingCorrection';

export interface ReportOptions {
  readonly files: readonly string[];
  readonly template: string;
  readonly assumptions: Partial<Assumptions>;
  readonly corrections: readonly MappingCorrection[];
  readonly out: string | null;
  readonly json: string | null;
  /** Say what was recognised instead of building a report. */
  readonly inspect: boolean;
  readonly cachedValues: boolean;
  readonly locale: string;
  readonly timeZone: string;
}

interface Given {
  template: string;
  set: string[];
  map: string[];
  out?: string;
  json?: string;
  inspect?: boolean;
  cachedValues: boolean;
  locale: string;
  timeZone: string;
}

const collected = (text: string, before: readonly string[]): string[] => [...before, text];

const examples = `
Examples:
  npm run report -- --inspect orders.csv newsletter.csv
  npm run report -- activities.csv orders.csv --set hourly-rate=30 --set margin=45% --out report.xlsx
  npm run report -- shop.xlsx --set period=2025-01-01..2025-12-31 --json figures.json
  npm run report -- leads.csv deals.csv --out funnel.xlsx \\
      --map leads.csv:events.person=lead_id --map leads.csv:events.date=first_contact --map leads.csv:events.stage=:Lead \\
      --map deals.csv:events.person=lead_id --map deals.csv:events.date=won_date --map deals.csv:events.stage=:Deal

Assumptions for --set: ${assumptionNames.join(', ')}.
Money and rates: 30, 0.45, 45%. Not known: unknown. Periods: all, last-month, this-year, 2025-01-01..2025-12-31.`;

function command(): Command {
  return new Command('npm run report --')
    .description('Builds the Engagement ROI report from CSV or XLSX files, without a browser.')
    .argument('<files...>', 'CSV or XLSX files: activities, orders, customers, events or funnel stages')
    .option('--template <id>', 'which report', 'one-page')
    .option('--set <name=value>', 'an assumption; may be repeated', collected, [])
    .option('--map <correction>', '[FILE:]table.field=column, or =:constant; may be repeated', collected, [])
    .option('--out <file.xlsx>', 'write the report as an Excel file')
    .option('--json <file.json>', 'write the figures as JSON; with --inspect what was recognised')
    .option('--inspect', 'only say what was recognised and which rows would be used')
    .option(
      '--no-cached-values',
      'leave the results out of the Excel file, so that it is recalculated when opened',
    )
    .option('--locale <locale>', 'how the files write numbers and dates', 'en_US')
    .option('--time-zone <zone>', 'the zone the days belong to', 'Etc/UTC')
    .addHelpText('after', examples)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
}

function parsed(argv: readonly string[]): { files: string[]; given: Given } {
  const program = command();
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode === 0) throw error;
    const said = error.message.replace(/^error: /, '').replace(/\s+/g, ' ');
    throw new PlainFailure(
      `${said[0]?.toUpperCase() ?? ''}${said.slice(1)}. See npm run report -- --help.`.replace('..', '.'),
    );
  }
  return { files: program.args, given: program.opts<Given>() };
}

function known(check: () => unknown, sentence: string): void {
  try {
    check();
  } catch {
    throw new PlainFailure(sentence);
  }
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** A language and a region that Node has the rules of: "xx_YY" is well formed, but nobody writes that way. */
function refuseUnknownLocale(locale: string): void {
  const sentence = `--locale expects a form like en_US or de_DE, got "${locale}".`;
  known(() => {
    const tag = locale.replaceAll('_', '-');
    const { region } = new Intl.Locale(tag);
    const isThere = region === undefined || regions.of(region) !== undefined;
    if (Intl.NumberFormat.supportedLocalesOf(tag).length === 0 || !isThere) throw new RangeError(locale);
  }, sentence);
}

/** What is asked for on the command line; anything wrong is refused in one sentence. */
export function reportOptions(argv: readonly string[]): ReportOptions {
  const { files, given } = parsed(argv);
  const { template, out = null, json = null, inspect = false, cachedValues, locale, timeZone } = given;
  if (inspect && out !== null) throw new PlainFailure('--inspect builds no report: leave --out away.');
  if (!inspect && out === null && json === null)
    throw new PlainFailure('Say what to write: --out report.xlsx, --json figures.json, or both.');
  if (out !== null && !/\.xlsx$/i.test(out)) throw new PlainFailure(`--out must end in .xlsx, got "${out}".`);
  refuseUnknownLocale(locale);
  known(
    () => new Intl.DateTimeFormat('en', { timeZone }),
    `--time-zone expects a form like Europe/Berlin, got "${timeZone}".`,
  );
  const assumptions = assumptionSettings(given.set);
  return {
    files,
    template,
    assumptions,
    corrections: given.map.map(mappingCorrection),
    out,
    json,
    inspect,
    cachedValues,
    locale,
    timeZone,
  };
}
