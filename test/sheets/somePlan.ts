import type { PlannedCell, SheetPlan, StyleName } from '../../src/report/sheetPlan';

const cell = (
  value: PlannedCell['value'],
  style: StyleName,
  format: string,
  formula?: string,
): PlannedCell => ({
  value,
  style,
  format,
  ...(formula ? { formula } : {}),
});

const text = (value: string, style: StyleName = 'label'): PlannedCell => cell(value, style, '@');
const number = (value: number): PlannedCell => cell(value, 'value', '#,##0');

/** A small report: title over three columns, an input, a table of `rows` rows with its total, and a chart of it. */
export function somePlan(rows: number, factor = 1): SheetPlan {
  const first = 5;
  const last = first + rows - 1;
  const lines = Array.from({ length: rows }, (_line, i) => [
    text(`Activity ${i + 1}`, 'tableLabel'),
    number((i + 1) * 10 * factor),
    cell((i + 1) * 20 * factor, 'formula', '0.00', `=B${first + i}*$B$3*2/1`),
  ]);
  const range = (column: number) => ({ row: first, column, rows, columns: 1 });
  return {
    tabName: 'Report',
    rows: last + 1,
    columns: 3,
    columnWidths: [200, 100, 100],
    rowHeight: 18,
    cells: [
      [text('Title', 'title'), null, null],
      [text('1/2'), text('=1+1'), text('007')],
      [text('Rate'), cell(1, 'input', '0.00'), null],
      [text('Name', 'tableHeader'), text('Gain', 'tableHeader'), text('Twice', 'tableHeader')],
      ...lines,
      [text('All'), cell(0, 'formula', '#,##0', `=SUM(B${first}:B${last})`), null],
    ],
    merges: [
      { row: 1, column: 1, rows: 1, columns: 3 },
      { row: last + 1, column: 2, rows: 1, columns: 2 },
    ],
    charts: [
      {
        kind: 'column',
        title: 'Gain by activity',
        categories: range(1),
        series: [{ name: 'Gain', range: range(2), color: '#0072b2' }],
        horizontalTitle: 'Activity',
        verticalTitle: 'Gain',
        row: first,
        column: 1,
        width: 400,
        height: 200,
      },
    ],
    figures: [],
    inputs: [{ name: 'hourlyRate', row: 3, column: 2, saved: 1 }],
  };
}
