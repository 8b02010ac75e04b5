import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArea } from '../../host/engine/a1';
import { runReport } from '../cli/runReport';
import { differingFigures, type Figure } from './differingFigures';
import { libreOfficeIsThere, recalculated } from './libreOffice';
import { smallShop } from './smallShop';

type Figures = Readonly<Record<string, Figure>>;

const timeout = 240_000;
let folder = '';
let figures: Figures = {};

const cdnow = ['cdnow_sample.csv', 'placebo/engaged_placebo.csv', 'ecom_events.csv'].map(
  (name) => `test/reference/${name}`,
);

async function built(files: readonly string[], template: string): Promise<string> {
  const workbook = join(folder, 'report.xlsx');
  const settings = [
    'hourly-rate=30',
    'margin=0.45',
    'revenue-goal=9000',
    'offline-cost-per-customer=40',
    'stage-order=catalog > add_to_cart > purchase',
  ];
  const options = ['--template', template, ...settings.flatMap((one) => ['--set', one])];
  const out = ['--no-cached-values', '--out', workbook, '--json', join(folder, 'figures.json')];
  const run = await runReport(...files, ...options, ...out);
  expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
  ({ figures } = JSON.parse(await readFile(join(folder, 'figures.json'), 'utf8')) as { figures: Figures });
  return workbook;
}

/** The same workbook with one formula changed: what a mistake of ours would look like. */
async function withWrongFormula(workbook: string, cell: string): Promise<string> {
  const [sheet] = (await readXlsx(await readFile(workbook), { readStyles: true })).sheets;
  const place = parseArea(cell, { rows: 1000, columns: 26 });
  const changed = place && sheet?.cells?.get(`${place.row},${place.column}`);
  if (!sheet || !changed?.formula) throw new Error(`"${cell}" holds no formula.`);
  changed.formula = `(${changed.formula})*(1+1/100000000)`;
  const path = join(folder, 'wrong.xlsx');
  const { name, rows, cells } = sheet;
  await writeFile(path, await writeXlsx({ sheets: [{ name, rows, ...(cells && { cells }) }] }));
  return path;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cross-check-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe.skipIf(!libreOfficeIsThere())('a report recalculated by LibreOffice', () => {
  it.each([
    [
      'the full report of a small shop',
      'full',
      smallShop,
      [
        ...['roe.ratio', 'supported.gain', 'repeat.lift', 'funnel.rate', 'pay.supported.hours'],
        ...['hours.1.gainShare', 'touch.trend.low', 'side.ratio.conversions', 'side.ratio.benchmark'],
      ],
    ],
    [
      'one page of CDNOW orders, their placebo list and the ecom events',
      'one-page',
      () => Promise.resolve(cdnow),
      ['repeat.lift', 'funnel.rate'],
    ],
  ])(
    'gives the same figures to 1e-9: %s',
    async (_, template, files, keys) => {
      const workbook = await built(await files(folder), template);
      expect(Object.keys(figures)).toEqual(expect.arrayContaining(keys));
      expect(differingFigures(figures, await recalculated(workbook))).toEqual([]);
    },
    timeout,
  );

  it(
    'is told apart from a report with one wrong formula',
    async () => {
      const wrong = await withWrongFormula(
        await built(await smallShop(folder), 'one-page'),
        figures['roe.ratio']?.cell ?? '',
      );
      const differing = differingFigures(figures, await recalculated(wrong));
      expect(differing.map(([key]) => key)).toContain('roe.ratio');
    },
    timeout,
  );
});
