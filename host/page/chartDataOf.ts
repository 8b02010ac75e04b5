import type { ChartModel } from '../engine/chartStore';
import type { Book } from '../engine/book';
import { shownText } from '../engine/cellContent';
import { shownNumber } from '../engine/numberFormat';
import { exportChartOf } from '../files/exportChartOf';
import type { ExportArea, ExportChart } from '../files/exportTab';
import type { ChartData } from './chartOption';

interface Cell {
  readonly value: unknown;
  readonly text: string;
  readonly pattern: string;
}

function reader(book: Book, sheetId: string): (row: number, column: number) => Cell {
  const tab = book.tab(sheetId);
  return (row, column) => {
    const content = book.calculation.content(tab.sheet, row, column);
    const pattern = tab.pattern(row, column);
    return { value: content?.v ?? null, text: shownText(content, pattern, book.settings), pattern };
  };
}

function column(area: ExportArea, cell: (row: number, column: number) => Cell): Cell[] {
  return Array.from({ length: area.rows }, (_, index) => cell(area.row + index, area.column));
}

/** The chart of a tab as the exporter and the page both see it. */
export function plannedChart(book: Book, sheetId: string, chart: ChartModel): ExportChart {
  const cell = reader(book, sheetId);
  return exportChartOf(chart, (row, at) => cell(row, at).text);
}

/** What a chart shows now: the calculated values of its cells, in the format of the first of them. */
export function chartDataOf(book: Book, sheetId: string, model: ChartModel): ChartData {
  const chart = plannedChart(book, sheetId, model);
  const cell = reader(book, sheetId);
  const columns = chart.series.map(({ values }) => column(values, cell));
  const pattern = columns[0]?.[0]?.pattern ?? '';
  const numeric = chart.kind === 'scatter';
  return {
    kind: chart.kind,
    title: chart.title,
    horizontalTitle: chart.horizontalTitle,
    verticalTitle: chart.verticalTitle,
    categories: column(chart.categories, cell).map(({ value, text }) =>
      numeric && typeof value === 'number' ? value : text,
    ),
    series: chart.series.map(({ name, color }, index) => ({
      name,
      color,
      values: (columns[index] ?? []).map(({ value }) => (typeof value === 'number' ? value : null)),
    })),
    shown: (value) => shownNumber(value, pattern, book.settings.locale),
  };
}
