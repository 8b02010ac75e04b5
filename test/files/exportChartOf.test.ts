import { describe, expect, it } from 'vitest';
import type { ChartModel } from '../../host/engine/chartStore';
import { exportChartOf } from '../../host/files/exportChartOf';

const area = (row: number, column: number, rows: number, columns = 1) => ({
  sheetId: '1',
  area: { row, column, rows, columns },
});

function model(more: Partial<ChartModel>): ChartModel {
  return {
    id: 1,
    kind: 'BAR',
    ranges: [area(3, 0, 4), area(3, 2, 4)],
    headers: 0,
    transposed: false,
    merge: 'MERGE_COLUMNS',
    hidden: 'IGNORE_BOTH',
    options: {},
    anchor: { row: 8, column: 0, offsetX: 0, offsetY: 0 },
    ...more,
  };
}

const shown = (row: number, column: number): string => `${row}/${column}`;

describe('exportChartOf', () => {
  it('takes the first range as categories and each other one as a series with its name and colour', () => {
    const options = {
      title: 'ROE',
      hAxis: { title: 'across' },
      'vAxis.title': 'up',
      series: { 0: { color: '#0072b2', labelInLegend: 'Share' } },
      width: 500,
      height: 200,
    };
    expect(exportChartOf(model({ options }), shown)).toEqual({
      kind: 'bar',
      title: 'ROE',
      categories: { row: 3, column: 0, rows: 4, columns: 1 },
      series: [{ name: 'Share', values: { row: 3, column: 2, rows: 4, columns: 1 }, color: '#0072b2' }],
      horizontalTitle: 'across',
      verticalTitle: 'up',
      row: 8,
      column: 0,
      width: 500,
      height: 200,
    });
  });

  it('reads one range of several columns, names from its header row, and leaves the header out of the values', () => {
    const chart = exportChartOf(model({ kind: 'LINE', ranges: [area(0, 0, 5, 3)], headers: 1 }), shown);
    expect(chart.categories).toEqual({ row: 1, column: 0, rows: 4, columns: 1 });
    expect(chart.series.map(({ name, values }) => [name, values.row, values.column])).toEqual([
      ['0/1', 1, 1],
      ['0/2', 1, 2],
    ]);
    expect(new Set(chart.series.map(({ color }) => color)).size).toBe(2);
  });
});
