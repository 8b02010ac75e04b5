import type { Worksheet } from '@univerjs/core';
import type { ExportChart } from '../files/exportTab';

interface Corner {
  readonly row: number;
  readonly rowOffset: number;
  readonly column: number;
  readonly columnOffset: number;
}

/** Where a drawing lies: in cells, and in pixels from the corner of the grid with its headers. */
export interface ChartPlace {
  readonly from: Corner;
  readonly to: Corner;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

function along(
  sizeOf: (index: number) => number,
  start: number,
  pixels: number,
): { index: number; offset: number } {
  let index = start;
  let offset = pixels;
  while (offset > sizeOf(index)) {
    offset -= sizeOf(index);
    index += 1;
  }
  return { index, offset };
}

function before(sizeOf: (index: number) => number, index: number): number {
  return Array.from({ length: index }, (_, earlier) => sizeOf(earlier)).reduce((sum, size) => sum + size, 0);
}

export function chartPlace(sheet: Worksheet, chart: ExportChart): ChartPlace {
  const width = (column: number): number => sheet.getColumnWidth(column);
  const height = (row: number): number => sheet.getRowHeight(row);
  const { rowHeader, columnHeader } = sheet.getConfig();
  const right = along(width, chart.column, chart.width);
  const bottom = along(height, chart.row, chart.height);
  return {
    from: { row: chart.row, rowOffset: 0, column: chart.column, columnOffset: 0 },
    to: { row: bottom.index, rowOffset: bottom.offset, column: right.index, columnOffset: right.offset },
    box: {
      left: rowHeader.width + before(width, chart.column),
      top: columnHeader.height + before(height, chart.row),
      width: chart.width,
      height: chart.height,
    },
  };
}
