import { expect, test } from 'vitest';
import { openHost } from './openHost';

const charts = (host: { services: Record<string, unknown> }): GoogleAppsScript.Charts.Charts =>
  host.services.Charts as GoogleAppsScript.Charts.Charts;

// reference/spreadsheet/EmbeddedChartBuilder.md, reference/spreadsheet/EmbeddedChart.md
test('a chart is built, inserted, read back, changed and removed', () => {
  const { host, sheet } = openHost();
  const changed: string[] = [];
  host.onChartsChanged((models, sheetId) => changed.push(`${sheetId}:${String(models.length)}`));
  const built = sheet
    .newChart()
    .setChartType(charts(host).ChartType.COLUMN)
    .addRange(sheet.getRange('A1:A4'))
    .addRange(sheet.getRange('B1:B4'))
    .addRange(sheet.getRange('B1:B4'))
    .setNumHeaders(1)
    .setOption('title', 'Return')
    .setPosition(6, 2, 10, 20)
    .build();
  expect([built.getChartId(), sheet.getCharts()]).toEqual([null, []]);
  sheet.insertChart(built);
  const [chart] = sheet.getCharts();
  expect(chart?.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:A4', 'B1:B4']);
  expect([chart?.getNumHeaders(), chart?.getOptions().get('title')]).toEqual([1, 'Return']);
  const place = chart?.getContainerInfo();
  expect([place?.getAnchorRow(), place?.getAnchorColumn(), place?.getOffsetX(), place?.getOffsetY()]).toEqual(
    [6, 2, 10, 20],
  );
  sheet.updateChart(chart?.modify().setOption('title', 'Changed').build() as never);
  expect(sheet.getCharts().map((one) => one.getOptions().get('title'))).toEqual(['Changed']);
  expect(sheet.getCharts()[0]?.getChartId()).toBe(chart?.getChartId());
  expect(host.tabs()[0]?.charts[0]).toMatchObject({
    kind: 'COLUMN',
    headers: 1,
    options: { title: 'Changed' },
  });
  sheet.removeChart(sheet.getCharts()[0] as never);
  expect(sheet.getCharts()).toEqual([]);
  expect(changed).toEqual(['0:1', '0:1', '0:0']);
});

// reference/spreadsheet/EmbeddedColumnChartBuilder.md and its relatives
test.each([
  ['asColumnChart', 'COLUMN'],
  ['asBarChart', 'BAR'],
  ['asLineChart', 'LINE'],
  ['asScatterChart', 'SCATTER'],
] as const)('%s makes a %s chart with titles of its axes', (method, kind) => {
  const { host, sheet } = openHost();
  const typed = sheet.newChart()[method]();
  const builder = typed.setTitle('T').setXAxisTitle('X').setYAxisTitle('Y').setColors(['#123456']);
  sheet.insertChart(builder.addRange(sheet.getRange('A1')).build());
  expect(host.tabs()[0]?.charts[0]).toMatchObject({
    kind,
    options: { title: 'T', 'hAxis.title': 'X', 'vAxis.title': 'Y', colors: ['#123456'] },
  });
});

test('enumerations of charts refuse plain strings', () => {
  const { host, sheet } = openHost();
  const builder = sheet.newChart();
  expect(() => builder.setChartType('COLUMN' as never)).toThrow(
    "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType.",
  );
  builder.setMergeStrategy(charts(host).ChartMergeStrategy.MERGE_ROWS).setTransposeRowsAndColumns(true);
  const chart = builder
    .setHiddenDimensionStrategy(charts(host).ChartHiddenDimensionStrategy.SHOW_BOTH)
    .build();
  expect(chart.getMergeStrategy()).toBe(charts(host).ChartMergeStrategy.MERGE_ROWS);
  expect(chart.getHiddenDimensionStrategy()).toBe(charts(host).ChartHiddenDimensionStrategy.SHOW_BOTH);
  expect(chart.getTransposeRowsAndColumns()).toBe(true);
});

test('charts go with their tab', () => {
  const { document, host } = openHost();
  const other = document.insertSheet('Other');
  other.insertChart(other.newChart().addRange(other.getRange('A1')).setPosition(1, 1, 0, 0).build());
  const { sheetId } = host.tabs()[1] ?? { sheetId: '' };
  document.deleteSheet(other);
  expect(host.book.charts.of(sheetId)).toEqual([]);
});
