import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import reference from '../reference/reference-results.json';
import { runReport } from './runReport';

interface Figures {
  readonly figures: Record<string, { label: string; cell: string; value: unknown; format: string }>;
  readonly health: readonly { tab: string; rowsRead: number; rowsUsed: number }[];
  readonly report: { readonly name: string; readonly templateId: string };
}

const orders = 'test/reference/cdnow_sample.csv';
const events = 'test/reference/ecom_events.csv';
const stages = 'stage-order=catalog > product_view > add_to_cart > purchase';
const timeout = 180_000;

let folder = '';
const inFolder = (name: string): string => join(folder, name);
const figuresOf = async (name: string): Promise<Figures> =>
  JSON.parse(await readFile(inFolder(name), 'utf8')) as Figures;

async function file(name: string, text: string): Promise<string> {
  await writeFile(inFolder(name), text);
  return inFolder(name);
}

function referenceCounts(id: string): number[] {
  const result = reference.results.find((one) => one.id === id);
  return (result?.values as { counts: number[] }).counts;
}

const counts = ({ figures }: Figures): unknown[] =>
  [1, 2, 3, 4].map((stage) => figures[`funnel.${stage}.count`]?.value);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('npm run report', () => {
  it(
    'builds the report of the CDNOW orders with the ecom events as funnel',
    async () => {
      const options = ['--set', 'hourly-rate=30', '--set', 'margin=45%', '--set', stages];
      const out = ['--out', inFolder('report.xlsx'), '--json', inFolder('figures.json')];
      const run = await runReport(orders, events, '--template', 'one-page', ...options, ...out);
      expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
      const found = await figuresOf('figures.json');
      expect(counts(found)).toEqual(
        referenceCounts('dev.ecom_events.4step.users.ordered.anchor_any.window_none.ge'),
      );
      expect(found.report).toEqual({ name: 'Engagement report', templateId: 'one-page' });
      expect(found.health.map(({ tab, rowsRead, rowsUsed }) => [tab, rowsRead, rowsUsed])).toEqual([
        ['cdnow_sample', 6919, 6919],
        ['ecom_events', 20783, 20783],
      ]);
      // 178 of 400: Wilson's limits by scipy 1.10.1's normal quantile and the formula.
      expect(found.figures['funnel.rate']?.value).toBeCloseTo(0.445, 12);
      expect(found.figures['funnel.low']?.value).toBeCloseTo(0.3970507860416546, 12);
      expect(found.figures['funnel.high']?.value).toBeCloseTo(0.49399556633511804, 12);
    },
    timeout,
  );

  it(
    'writes only the report into the Excel file, with native formulas, formats and charts',
    async () => {
      const book = await readXlsx(await readFile(inFolder('report.xlsx')), { readStyles: true });
      const { figures } = await figuresOf('figures.json');
      expect(book.sheets.map(({ name }) => name)).toEqual(['Engagement report']);
      const [sheet] = book.sheets;
      const rate = figures['funnel.2.fromPrevious'];
      const [, column = '', row = ''] = /^([A-Z])(\d+)$/.exec(rate?.cell ?? '') ?? [];
      const cell = sheet?.cells?.get(`${Number(row) - 1},${column.charCodeAt(0) - 65}`);
      expect(cell?.formula).toMatch(/^[^=;]*\/[^=;]*$|^IF\([^;]*\)$/);
      expect(sheet?.rows[Number(row) - 1]?.[column.charCodeAt(0) - 65]).toBe(rate?.value);
      expect(cell?.style?.numFmt).toBe(rate?.format);
      expect(sheet?.charts?.map(({ title }) => title)).toContain('Reached each stage');
      expect(sheet?.pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'portrait', fitToWidth: 1 });
      const formulas = [...(sheet?.cells?.values() ?? [])].flatMap(({ formula }) => formula ?? []);
      expect(formulas.length).toBeGreaterThan(10);
      // Share-proof: nothing on the tab needs the add-on, another tab or another file.
      expect(formulas.filter((formula) => /!|\[|\bROE\(|REPEAT_LIFT|FUNNEL_/.test(formula))).toEqual([]);
    },
    timeout,
  );

  it(
    'follows the assumptions that are set',
    async () => {
      const run = await runReport(
        events,
        '--set',
        stages,
        '--set',
        'conversion-window-days=30',
        '--json',
        inFolder('window.json'),
      );
      expect(run.code).toBe(0);
      const expected = referenceCounts('dev.ecom_events.4step.users.ordered.anchor_any.window_30d.ge');
      expect(counts(await figuresOf('window.json'))).toEqual(expected);
    },
    timeout,
  );

  it(
    'reads one stage from each file when the stage is given as a constant',
    async () => {
      const leads = await file(
        'leads.csv',
        'lead_id,asked\na,2025-01-01\nb,2025-01-02\nc,2025-01-03\nd,2025-01-04\n',
      );
      const deals = await file('deals.csv', 'lead_id,won\na,2025-02-01\nc,2025-02-01\n');
      const maps = [
        'events.person=lead_id',
        'leads.csv:events.date=asked',
        'leads.csv:events.stage=:Lead',
        'deals.csv:events.date=won',
        'deals.csv:events.stage=:Deal',
        'deals.csv:events.person=lead_id',
        'leads.csv:events.person=lead_id',
      ];
      const options = maps.slice(1).flatMap((map) => ['--map', map]);
      const run = await runReport(leads, deals, ...options, '--json', inFolder('leads.json'));
      expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
      const { figures } = await figuresOf('leads.json');
      expect([figures['funnel.1.count']?.value, figures['funnel.2.count']?.value]).toEqual([4, 2]);
    },
    timeout,
  );

  it(
    'keeps a label that looks like a formula as text',
    async () => {
      const evil = '=HYPERLINK(""http://evil.example"";""x"")';
      const rows = Array.from(
        { length: 12 },
        (_, i) => `2025-01-${String(i + 1).padStart(2, '0')},"${evil}",1,5,40`,
      );
      const activities = await file('activities.csv', `date,activity,hours,cost,gain\n${rows.join('\n')}\n`);
      const run = await runReport(activities, '--set', 'hourly-rate=20', '--out', inFolder('evil.xlsx'));
      expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
      const [sheet] = (await readXlsx(await readFile(inFolder('evil.xlsx')))).sheets;
      expect(
        [...(sheet?.cells?.values() ?? [])].filter(({ formula }) => formula?.includes('HYPERLINK')),
      ).toEqual([]);
      const texts = sheet?.rows.flat().map(String) ?? [];
      expect(texts).toContain('=HYPERLINK("http://evil…');
      expect(texts.filter((text) => text.startsWith("'"))).toEqual([]);
    },
    timeout,
  );
});

describe('a run that cannot be done', () => {
  const refusals: [string, string[], string][] = [
    [
      'no option that says what to write',
      [orders],
      'Say what to write: --out report.xlsx, --json figures.json, or both.',
    ],
    [
      'a wrong assumption',
      [orders, '--set', 'margin=45'],
      '--set margin expects a share such as 45% or 0.45, or unknown, got "45".',
    ],
    [
      'an unknown template',
      [orders, '--template', 'poster'],
      '--template poster is not known. The templates are: one-page, full.',
    ],
    [
      'a stage that is in no file',
      [events, '--set', 'stage-order=catalog,Nope'],
      '--set stage-order: "Nope" is not one of the stages: ',
    ],
    ['an unknown option', [orders, '--fast'], "Unknown option '--fast'. See npm run report -- --help."],
    ['a missing file', ['nowhere.csv'], 'nowhere.csv was not found.'],
    ['a column that is not there', [orders, '--map', 'orders.customer=client'], 'has no column "client"'],
    ['a table that is not there', [orders, '--map', 'sales.customer=id'], 'there is no table "sales"'],
  ];

  it.each(refusals)(
    'ends with one sentence and code 2, and writes nothing: %s',
    async (what, args, sentence) => {
      const before = await readdir(folder);
      const out = what.startsWith('no option')
        ? []
        : ['--out', inFolder('no.xlsx'), '--json', inFolder('no.json')];
      const run = await runReport(...args, ...out);
      expect(run.stderr).toContain(sentence);
      expect(run.stderr.trim().split('\n')).toHaveLength(1);
      expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' });
      expect(await readdir(folder)).toEqual(before);
    },
    timeout,
  );

  it.each([
    ['empty.csv', '', 'empty.csv is empty.'],
    ['photo.csv', 'a\0b', 'photo.csv is not a text file.'],
    [
      'recipes.csv',
      'flour,sugar\n1,2\n',
      'recipes.csv was not recognised as one of: activities, orders, customers, events, stages, offers, posts.',
    ],
    [
      'numbers.csv',
      '1,2\n3,4\n',
      'events, stages, offers, posts. No row of headers was found in it: write one above the data, such as customer, date, amount.',
    ],
    [
      'taxed.csv',
      'customer,date,amount,tax\na,2025-01-01,5,1\n',
      'taxed.csv: does the amount include tax and shipping? Say --map taxed.csv:orders.amount-includes-tax-and-shipping=:yes, or =:no.',
    ],
    ['header.csv', 'customer,date,amount\n', 'header.csv has headers, but no rows below them.'],
    [
      'blank.csv',
      'customer,date,amount\na,,5\nb,,6\n',
      'blank.csv: none of its 2 rows can be used: the date is blank, first in blank!B2.',
    ],
  ])(
    'names the file that cannot be used: %s',
    async (name, text, sentence) => {
      const path = await file(name, text);
      const before = await readdir(folder);
      const run = await runReport(path, '--json', inFolder('no.json'));
      expect(run.stderr).toContain(sentence);
      expect(run.stderr.trim().split('\n')).toHaveLength(1);
      expect(run.code).toBe(2);
      expect(await readdir(folder)).toEqual(before);
    },
    timeout,
  );

  it(
    'writes nothing at all when one of its two files cannot be written',
    async () => {
      const path = await file('few.csv', 'stage,count\nVisit,100\nDeal,20\n');
      const before = await readdir(folder);
      const run = await runReport(path, '--json', inFolder('no.json'), '--out', inFolder('missing/no.xlsx'));
      expect(run.stderr).toContain('missing/no.xlsx cannot be written.');
      expect(run.code).toBe(2);
      expect(await readdir(folder)).toEqual(before);
    },
    timeout,
  );

  it(
    'explains itself when asked for help',
    async () => {
      const run = await runReport('--help');
      expect(run.code).toBe(0);
      for (const word of [
        '--template',
        '--set',
        '--map',
        '--out',
        '--json',
        '--no-cached-values',
        'hourly-rate',
      ]) {
        expect(run.stdout).toContain(word);
      }
    },
    timeout,
  );
});
