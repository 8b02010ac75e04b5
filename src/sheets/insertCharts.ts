import type { PlannedChart, PlannedRange } from '../report/sheetPlan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const typed: Readonly<Record<PlannedChart['kind'], (builder: Builder) => Builder>> = {
  column: (builder) => builder.asColumnChart() as unknown as Builder,
  bar: (builder) => builder.asBarChart() as unknown as Builder,
  line: (builder) => builder.asLineChart() as unknown as Builder,
  scatter: (builder) => builder.asScatterChart() as unknown as Builder,
};

/** Draws the charts beside those that are there and says which ids they got. */
export function insertCharts(
  sheet: Sheet,
  charts: readonly PlannedChart[],
  before: readonly number[],
): number[] {
  if (charts.length === 0) return [];
  for (const chart of charts) sheet.insertChart(builtChart(sheet, chart));
  return chartIdsOf(sheet).filter((id) => !before.includes(id));
}

export function chartIdsOf(sheet: Sheet): number[] {
  return sheet.getCharts().flatMap((chart) => chart.getChartId() ?? []);
}

export function removeCharts(sheet: Sheet, unwanted: (id: number) => boolean): void {
  for (const chart of sheet.getCharts()) {
    const id = chart.getChartId();
    if (id !== null && unwanted(id)) sheet.removeChart(chart);
  }
}

/** One range a column, the domain first: a single range over several columns is read differently by each kind of chart. */
function builtChart(sheet: Sheet, chart: PlannedChart): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const range = ({ row, column, rows, columns }: PlannedRange): Range =>
    sheet.getRange(row, column, rows, columns);
  let builder = typed[chart.kind](sheet.newChart()).addRange(range(chart.categories));
  for (const series of chart.series) builder = builder.addRange(range(series.range));
  return builder
    .setNumHeaders(0)
    .setOption('title', chart.title)
    .setOption('hAxis', { title: chart.horizontalTitle })
    .setOption('vAxis', { title: chart.verticalTitle })
    .setOption('legend', { position: chart.series.length > 1 ? 'bottom' : 'none' })
    .setOption('series', seriesOptions(chart))
    .setOption('width', chart.width)
    .setOption('height', chart.height)
    .setPosition(chart.row, chart.column, 0, 0)
    .build();
}

function seriesOptions({ series }: PlannedChart): Record<number, { color: string; labelInLegend: string }> {
  return Object.fromEntries(series.map(({ name, color }, i) => [i, { color, labelInLegend: name }]));
}
