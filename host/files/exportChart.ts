import { a1Notation } from '../engine/a1';
import { quotedTab } from '../quotedTab';
import type { ExportArea, ExportChart, ExportTab } from './exportTab';
import type { SheetChart } from './workbookFormat';

const small = {
  axisTitleFontSize: 9,
  labelFontSize: 9,
  axisTitleBold: false,
  minorTickMark: 'none',
} as const;
const upwards = -90;

function absolute(sheetName: string, area: ExportArea): string {
  const corners = a1Notation(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quotedTab(sheetName)}!${corners}`;
}

/** The first row or column beyond a distance in pixels. */
function indexAt(sizes: readonly number[], from: number, pixels: number, usual: number): number {
  let index = from;
  for (let left = pixels; left > 0; index += 1) left -= sizes[index] ?? usual;
  return index;
}

function anchor(chart: ExportChart, tab: ExportTab): SheetChart['anchor'] {
  return {
    from: { row: chart.row, col: chart.column },
    to: {
      row: indexAt(tab.rowHeights, chart.row, chart.height, 21),
      col: indexAt(tab.columnWidths, chart.column, chart.width, 100),
    },
  };
}

function series(chart: ExportChart, sheetName: string): SheetChart['series'] {
  return chart.series.map(({ name, values, color }) => ({
    name,
    values: absolute(sheetName, values),
    categories: absolute(sheetName, chart.categories),
    ...(color && { color: color.replace('#', '').toUpperCase() }),
    ...(chart.kind === 'scatter' && { smooth: false }),
  }));
}

function valueFormat(chart: ExportChart, tab: ExportTab): { numberFormat?: { formatCode: string } } {
  const first = chart.series[0]?.values;
  const format = first && tab.cells[first.row]?.[first.column]?.format;
  return format && format !== '@' ? { numberFormat: { formatCode: format } } : {};
}

/** A native chart for the file: its title, its axis titles and colours, over the same cells. */
export function exportChart(chart: ExportChart, tab: ExportTab, sheetName: string): SheetChart {
  const lying = chart.kind === 'bar';
  const [x, y] = lying
    ? [chart.verticalTitle, chart.horizontalTitle]
    : [chart.horizontalTitle, chart.verticalTitle];
  return {
    type: chart.kind,
    title: chart.title,
    titleFontSize: 11,
    titleBold: true,
    series: series(chart, sheetName),
    anchor: anchor(chart, tab),
    legend: chart.series.length > 1 ? 'bottom' : false,
    gapWidth: 60,
    frameTitle: chart.title,
    axes: {
      // Labels at the low end stay clear of negative bars. Lying bars start at the bottom in a file, at the top in a page.
      x: {
        ...small,
        title: x,
        tickLblPos: 'low',
        ...(lying && { reverse: true, axisTitleRotation: upwards }),
      },
      y: {
        ...small,
        title: y,
        gridlines: { major: true },
        ...valueFormat(chart, tab),
        ...(lying ? { crosses: 'max' } : { axisTitleRotation: upwards }),
      },
    },
  };
}
