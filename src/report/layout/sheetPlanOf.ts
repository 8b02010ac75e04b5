import type { Cell } from '../blocks';
import { sheetsFormula } from '../formula/sheetsFormula';
import type { PlannedCell, PlannedChart, PlannedFigure, PlannedRange, SheetPlan } from '../sheetPlan';
import { address } from './address';
import { draftValues } from './draftValues';
import { columnCount, columnWidths, rowHeight } from './grid';
import { harmlessText } from './harmlessText';
import type { DraftChart, SheetDraft } from './sheetDraft';

type ValueOf = (cell: Cell) => string | number | boolean;

function plannedCell(cell: Cell, draft: SheetDraft, valueOf: ValueOf): PlannedCell {
  const { content, style, format } = cell;
  if (typeof content === 'object') {
    const formula = sheetsFormula(content, (key) => address(draft.place(key)));
    return { value: valueOf(cell), formula, style, format };
  }
  return { value: typeof content === 'string' ? harmlessText(content) : content, style, format };
}

function between([from, to]: readonly [string, string], draft: SheetDraft): PlannedRange {
  const [first, last] = [draft.place(from), draft.place(to)];
  return {
    row: first.row,
    column: first.column,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
}

const plannedChart = (chart: DraftChart, draft: SheetDraft): PlannedChart => ({
  ...chart,
  categories: between(chart.categories, draft),
  series: chart.series.map(({ name, cells, color }) => ({ name, range: between(cells, draft), color })),
});

function plannedFigures(draft: SheetDraft, valueOf: ValueOf): PlannedFigure[] {
  const figures: PlannedFigure[] = [];
  draft.rows.forEach((cells, rowIndex) =>
    cells.forEach((cell, columnIndex) => {
      if (cell?.key === undefined || cell.label === undefined) return;
      const { key, label, format } = cell;
      figures.push({ key, label, row: rowIndex + 1, column: columnIndex + 1, value: valueOf(cell), format });
    }),
  );
  return figures;
}

/** The finished tab: addresses and formulas instead of keys and trees, every formula with its value. */
export function sheetPlanOf(tabName: string, draft: SheetDraft): SheetPlan {
  const valueOf = draftValues(draft);
  return {
    tabName,
    rows: draft.rows.length,
    columns: columnCount,
    columnWidths,
    rowHeight,
    cells: draft.rows.map((row) => row.map((cell) => cell && plannedCell(cell, draft, valueOf))),
    merges: draft.merges,
    charts: draft.charts.map((chart) => plannedChart(chart, draft)),
    figures: plannedFigures(draft, valueOf),
    inputs: draft.inputs,
  };
}
