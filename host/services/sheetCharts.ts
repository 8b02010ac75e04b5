import { newChartDraft, type ChartPlace } from './charts';
import { handle, read, write } from './serviceObject';
import type { TabPlace } from './workings';

/** reference/spreadsheet/Sheet.md, charts. */
export const sheetCharts = {
  newChart: handle('', ({ workings }: TabPlace) =>
    workings.make('EmbeddedChartBuilder', newChartDraft(workings)),
  ),
  insertChart: write('EmbeddedChart', ({ workings, tab }: TabPlace, { chart }: ChartPlace) => {
    workings.book.charts.put(tab.id, { ...chart, id: workings.book.charts.newId() });
  }),
  updateChart: write('EmbeddedChart', ({ workings, tab }: TabPlace, { chart }: ChartPlace) => {
    const known = workings.book.charts.of(tab.id).some((other) => other.id === chart.id);
    if (!known) throw new Error('The chart is not on this sheet.');
    workings.book.charts.put(tab.id, chart);
  }),
  removeChart: write('EmbeddedChart', ({ workings, tab }: TabPlace, { chart }: ChartPlace) => {
    if (!workings.book.charts.remove(tab.id, chart.id)) throw new Error('The chart is not on this sheet.');
  }),
  getCharts: read('', ({ workings, tab }: TabPlace) =>
    workings.book.charts.of(tab.id).map((chart) => workings.make('EmbeddedChart', { workings, chart, tab })),
  ),
};
