import type { ChartModel } from '../engine/chartStore';
import type { ExportArea, ExportChart } from './exportTab';

/** Google's own first colours, for a series that was given none. */
const usualColors = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];
const usualWidth = 600;
const usualHeight = 371;

type Kind = ExportChart['kind'];
const kinds: Readonly<Record<string, Kind>> = {
  COLUMN: 'column',
  BAR: 'bar',
  LINE: 'line',
  SCATTER: 'scatter',
};

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** An option that was set as one object ("hAxis": {title}) or by its path ("hAxis.title"). */
function option(options: ChartModel['options'], ...path: readonly (string | number)[]): unknown {
  const whole = options[path.join('.')];
  if (whole !== undefined) return whole;
  return path.reduce<unknown>((value, key) => record(value)[String(key)], options);
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const size = (value: unknown, usual: number): number =>
  typeof value === 'number' && value > 0 ? value : usual;

function columnsOf(chart: ChartModel): ExportArea[] {
  return chart.ranges.flatMap(({ area }) =>
    Array.from({ length: area.columns }, (_, index) => ({
      ...area,
      column: area.column + index,
      columns: 1,
    })),
  );
}

function below(area: ExportArea, headers: number): ExportArea {
  return { ...area, row: area.row + headers, rows: area.rows - headers };
}

/** The first column of a chart's ranges holds its categories, each other one is a series. */
export function exportChartOf(
  chart: ChartModel,
  shown: (row: number, column: number) => string,
): ExportChart {
  const { options, anchor } = chart;
  const headers = Math.max(chart.headers, 0);
  const [categories = { row: 0, column: 0, rows: 1, columns: 1 }, ...series] = columnsOf(chart);
  return {
    kind: kinds[chart.kind] ?? 'column',
    title: text(option(options, 'title')),
    categories: below(categories, headers),
    series: series.map((area, index) => ({
      name:
        text(option(options, 'series', index, 'labelInLegend')) ||
        (headers > 0 ? shown(area.row, area.column) : `Series ${index + 1}`),
      values: below(area, headers),
      color:
        text(option(options, 'series', index, 'color')) ||
        text(option(options, 'colors', index)) ||
        (usualColors[index % usualColors.length] ?? null),
    })),
    horizontalTitle: text(option(options, 'hAxis', 'title')),
    verticalTitle: text(option(options, 'vAxis', 'title')),
    row: anchor.row,
    column: anchor.column,
    width: size(option(options, 'width'), usualWidth),
    height: size(option(options, 'height'), usualHeight),
  };
}
