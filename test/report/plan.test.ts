import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis/analysis';
import { buildReport } from '../../src/report/buildReport';
import { allowedFunctions } from '../../src/report/formula/expression';
import { rowHeight } from '../../src/report/layout/grid';
import { styleAttributes } from '../../src/report/layout/styles';
import { templates } from '../../src/report/templates';
import type { PlannedCell, PlannedRange, SheetPlan } from '../../src/report/sheetPlan';
import { shown } from './planText';
import { differentlyEmptyAnalysis, emptyAnalysis, exampleAnalysis, workedStrata } from './exampleAnalysis';

const longName =
  'A very long name that somebody once typed into the first column of a tab and never shortened';
const optionsOf = (templateId: string) => ({ templateId, title: longName, businessName: longName });
const options = optionsOf('one-page');

const analyses: readonly { title: string; analysis: Analysis }[] = [
  { title: 'all data', analysis: exampleAnalysis() },
  {
    title: 'no hourly rate, no margin',
    analysis: exampleAnalysis({ assumptions: { hourlyRate: null, margin: null, currency: 'EUR' } }),
  },
  {
    title: 'twenty activities with long names, six stages',
    analysis: exampleAnalysis({
      activities: Array.from({ length: 20 }, (_, index) => ({
        name: `${longName} ${index}`,
        gain: 1_234_567 - index,
        cash: 10,
        hours: 3,
      })),
      counts: [900_000, 80_000, 7_000, 600, 50, 4],
      strata: workedStrata.slice(0, 1),
    }),
  },
  { title: 'no data', analysis: emptyAnalysis() },
  { title: 'a different reason for each missing part', analysis: differentlyEmptyAnalysis() },
];

const plans = templates.flatMap(({ id, name }) =>
  analyses.map(({ title, analysis }) => ({
    title: `${name}, ${title}`,
    plan: buildReport(analysis, optionsOf(id)),
  })),
);

/** Product.md, "One formula tree": what a report may use at all. */
const known =
  'SUM SUMPRODUCT IF IFERROR MIN MAX ABS SQRT EXP LN AND OR ROUND AVERAGE STDEV FORECAST STEYX NORM.S.INV T.INV.2T T.DIST.2T CHISQ.DIST.RT'.split(
    ' ',
  );

const formulasOf = (plan: SheetPlan): string[] => plan.cells.flat().flatMap((cell) => cell?.formula ?? []);
const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

const overlap = (a: PlannedRange, b: PlannedRange): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** The longest text a cell can show: a live one may choose any of its texts. */
const longestText = (cell: PlannedCell): string =>
  [shown(cell), ...(cell.formula?.match(/"(?:[^"]|"")*"/g) ?? []).map((text) => text.slice(1, -1))].reduce(
    (a, b) => (b.length > a.length ? b : a),
  );

/** Width of a text in Arial as Chromium draws it; bold letters are wider. */
const widthOf = (cell: PlannedCell): number => {
  const { size, bold } = styleAttributes[cell.style];
  return longestText(cell).length * size * (bold ? 0.67 : 0.63);
};

test('every function a formula may use is one that Sheets, Excel and LibreOffice know', () => {
  expect(allowedFunctions.filter((name) => !known.includes(name))).toEqual([]);
});

describe.each(plans)('the plan of a report with $title', ({ plan }) => {
  test('uses allowed functions only, and none of the add-on', () => {
    const names = formulasOf(plan).flatMap(
      (formula) => withoutTexts(formula).match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? [],
    );
    expect(names.filter((name) => !(allowedFunctions as readonly string[]).includes(name))).toEqual([]);
  });

  test('refers to no other tab or file, holds no decimal point, comma or array', () => {
    for (const formula of formulasOf(plan)) {
      expect(withoutTexts(formula).replace(/NORM\.S\.INV/g, '')).toMatch(/^=[A-Z0-9()+\-*/<>=&;:" ]*$/);
    }
  });

  test('refers to cells of the plan only', () => {
    for (const formula of formulasOf(plan)) {
      for (const [, column = '', row = ''] of withoutTexts(formula).matchAll(/\b([A-Z]{1,2})(\d+)\b/g)) {
        expect(column.charCodeAt(0) - 64).toBeLessThanOrEqual(plan.columns);
        expect(Number(row)).toBeLessThanOrEqual(plan.rows);
      }
    }
  });

  test('is at most 700 pixels wide, for one printed page', () => {
    expect(plan.columnWidths).toHaveLength(plan.columns);
    expect(plan.columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(700);
  });

  test('has every row as wide as the grid, and few merges that do not overlap', () => {
    expect(plan.cells).toHaveLength(plan.rows);
    expect(plan.cells.every((row) => row.length === plan.columns)).toBe(true);
    expect(plan.merges.length).toBeLessThanOrEqual(16);
    plan.merges.forEach((merge, index) =>
      expect(plan.merges.slice(index + 1).some((other) => overlap(merge, other))).toBe(false),
    );
  });

  test('keeps a value only in the first cell of a merge', () => {
    for (const { row, column, rows, columns } of plan.merges) {
      const inside = plan.cells
        .slice(row - 1, row - 1 + rows)
        .flatMap((cells) => cells.slice(column - 1, column - 1 + columns));
      expect(inside[0]).not.toBeNull();
      expect(inside.slice(1).every((cell) => cell === null)).toBe(true);
    }
  });

  test('lets no text run into a filled cell, over the edge or out of its merge', () => {
    plan.cells.forEach((row, rowIndex) =>
      row.forEach((cell, column) => {
        if (cell === null || (typeof cell.value !== 'string' && !cell.formula)) return;
        const merge = plan.merges.find((range) => range.row === rowIndex + 1 && range.column === column + 1);
        const next = row.findIndex(
          (other, index) =>
            index > column && other !== null && (other.value !== '' || other.formula !== undefined),
        );
        const end = merge ? column + merge.columns : next < 0 ? plan.columns : next;
        const room =
          plan.columnWidths.slice(column, end).reduce((sum, width) => sum + width, 0) * (merge?.rows ?? 1);
        expect(widthOf(cell), `"${longestText(cell)}" in row ${rowIndex + 1}`).toBeLessThanOrEqual(room);
      }),
    );
  });

  test('wraps only where rows are reserved by a merge', () => {
    plan.cells.forEach((row, rowIndex) =>
      row.forEach((cell, column) => {
        if (cell === null || !styleAttributes[cell.style].wrap) return;
        expect(plan.merges.some((merge) => merge.row === rowIndex + 1 && merge.column === column + 1)).toBe(
          true,
        );
      }),
    );
  });

  test('formats fixed text as text, and no formula as text', () => {
    for (const cell of plan.cells.flat()) {
      if (cell?.formula) expect(cell.format).not.toBe('@');
      else if (cell && typeof cell.value === 'string' && cell.style !== 'input')
        expect(cell.format).toBe('@');
    }
  });

  test('tells values, formulas and cells to type in apart by their style', () => {
    for (const cell of plan.cells.flat()) {
      if (cell?.style === 'formula') expect(cell.formula).toBeDefined();
      if (cell?.style === 'value' || cell?.style === 'input') expect(cell.formula).toBeUndefined();
    }
  });

  test('names every figure once, with a label', () => {
    const keys = plan.figures.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(plan.figures.every(({ label }) => label.length > 0)).toBe(true);
    for (const figure of plan.figures) {
      expect(plan.cells[figure.row - 1]![figure.column - 1]!.value).toBe(figure.value);
    }
  });

  test('puts every chart over empty rows, below its sentence and after its numbers', () => {
    for (const chart of plan.charts) {
      const rows = Math.ceil(chart.height / rowHeight);
      expect(
        plan.cells
          .slice(chart.row - 1, chart.row - 1 + rows)
          .flat()
          .every((cell) => cell === null),
      ).toBe(true);
      expect(chart.row + rows).toBeLessThanOrEqual(plan.rows + 1);
      expect(String(plan.cells[chart.row - 2]![0]!.value)).toMatch(/^The chart shows/);
      for (const { range } of chart.series) {
        expect(range.row + range.rows).toBeLessThan(chart.row);
        expect(range.rows).toBe(chart.categories.rows);
      }
      expect(chart.width).toBeLessThanOrEqual(700);
    }
  });

  test('names its tab so that every spreadsheet takes it', () => {
    expect(plan.tabName.length).toBeLessThanOrEqual(31);
    expect(plan.tabName).not.toMatch(/[[\]*?:/\\']/);
  });
});

describe('cells to try assumptions in', () => {
  const { plan } = plans[0]!;

  test('hold the saved values', () => {
    expect(plan.inputs.map(({ name, saved }) => [name, saved])).toEqual([
      ['hourlyRate', 30],
      ['margin', 0.45],
      ['targetRoe', 0],
      ['roeMarginOfNoInterest', 0.1],
      ['liftMarginOfNoInterest', 0.1],
    ]);
    for (const { row, column, saved } of plan.inputs) {
      expect(plan.cells[row - 1]![column - 1]).toMatchObject({ value: saved, style: 'input' });
    }
  });

  test('stand empty for what is not known', () => {
    const unknown = plans[1]!.plan;
    const rate = unknown.inputs.find(({ name }) => name === 'hourlyRate')!;
    expect(rate.saved).toBeNull();
    expect(unknown.cells[rate.row - 1]![rate.column - 1]!.value).toBe('');
  });
});

test('a shop with four activities, four stages and four tabs prints on two A4 pages, the list of sources on a third', () => {
  const analysis = exampleAnalysis({
    activities: ['Letters', 'Pre-orders', 'Tastings', 'Photos'].map((name) => ({
      name,
      gain: 100,
      cash: 10,
      hours: 2,
    })),
  });
  expect(analysis.health).toHaveLength(4);
  const { rows, rowHeight: pixels, cells } = buildReport(analysis, options);
  const sources = cells.findIndex(([first]) => first?.value === 'Where each figure comes from');
  // A4 is 842 points high, the margins are 0.3 inches (72 points an inch), a pixel is 0.75 points.
  const rowsOnPage = Math.floor((842 - 2 * 0.3 * 72) / (0.75 * pixels));
  expect(sources).toBeGreaterThan(0);
  // Without the blank row above it.
  expect(sources - 1).toBeLessThanOrEqual(2 * rowsOnPage);
  expect(rows - sources).toBeLessThanOrEqual(rowsOnPage / 3);
});

test('no row is too low for the text of one line in it', () => {
  const oneLine = Object.values(styleAttributes).filter(({ wrap }) => !wrap);
  // Arial takes 1.15 times its size, and a point is 4/3 pixels.
  for (const { size } of oneLine) expect((size * 4 * 1.15) / 3).toBeLessThanOrEqual(rowHeight);
});

test('an unknown template is refused', () => {
  expect(() => buildReport(emptyAnalysis(), { ...options, templateId: 'no-such-template' })).toThrow(
    RangeError,
  );
});
