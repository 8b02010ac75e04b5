import type { Host } from '../../host/hostOver';

type TabModel = ReturnType<Host['tabs']>[number];

/** Everything a user could see of a tab, apart from the engine's own ids. Empty edges are cut off. */
export function tabState({
  sheetId: _engineId,
  cells,
  charts,
  rowHeights: _heights,
  ...tab
}: TabModel): object {
  const filled: Record<string, unknown> = {};
  cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell && (cell.value !== '' || cell.formula !== '' || isFormatted(cell)))
        filled[`${row},${column}`] = cell;
    }),
  );
  return {
    ...tab,
    merges: [...tab.merges].sort((a, b) => a.row - b.row || a.column - b.column),
    cells: filled,
    charts: charts.map(({ id: _id, ranges, ...chart }) => ({
      ...chart,
      ranges: ranges.map(({ area }) => area),
    })),
  };
}

/** A cell whose format was set to automatic looks like one that was never touched. */
function isFormatted({ style, format }: { style: object; format: string }): boolean {
  const plain = Object.values(style).every((value) => !value || Object.keys(value as object).length === 0);
  return !plain || format !== 'General';
}

export function documentState(host: Host): Record<string, object> {
  return Object.fromEntries(host.tabs().map((tab) => [tab.id, tabState(tab)]));
}

/** Where the user is. */
export function userPlace(): string {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  return `${SpreadsheetApp.getActiveSheet().getName()}!${range?.getA1Notation() ?? ''}`;
}
