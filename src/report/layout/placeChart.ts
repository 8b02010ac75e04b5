import type { Chart } from '../blocks';
import { pageWidth, rowHeight } from './grid';
import { placeSentence } from './placeText';
import type { SheetDraft } from './sheetDraft';

/** Title and axis take five rows, a bar and its name one and a third: else names are left out. */
const rowsOf = ({ bars }: Chart): number => 5 + Math.ceil((4 / 3) * Math.max(3, bars));

/** The sentence, then the chart over rows kept free for it. */
export function placeChart(chart: Chart, draft: SheetDraft): void {
  placeSentence({ kind: 'sentence', text: chart.sentence }, draft);
  const chartRows = rowsOf(chart);
  const row = draft.addRow();
  for (let more = 1; more < chartRows; more += 1) draft.addRow();
  draft.charts.push({
    kind: chart.chart,
    title: chart.title,
    categories: chart.categories,
    series: chart.series,
    horizontalTitle: chart.horizontalTitle,
    verticalTitle: chart.verticalTitle,
    row,
    column: 1,
    width: pageWidth,
    height: chartRows * rowHeight - 10,
  });
}
