import type { PlannedCell, SheetPlan } from '../../src/report/sheetPlan';

/** A number as its format shows it, for people to read in a snapshot. */
function shown({ value, format }: PlannedCell): string {
  if (typeof value !== 'number') return String(value).replace(/^'/, '');
  if (format.includes('%')) return `${(value * 100).toFixed(1)}%`;
  const places = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  return value.toFixed(places).replace(/\B(?=(\d{3})+(?!\d))/, ',');
}

/** The tab as lines of text: live cells in brackets, cells to type in between underscores, charts by their title. */
export function planText(plan: SheetPlan): string {
  const lines = plan.cells.map((row) =>
    row
      .flatMap((cell) => {
        if (cell === null || (cell.value === '' && cell.style !== 'input')) return [];
        if (cell.style === 'input') return [`_${shown(cell)}_`];
        return [cell.formula === undefined ? shown(cell) : `[${shown(cell)}]`];
      })
      .join(' | '),
  );
  for (const chart of plan.charts) lines[chart.row - 1] = `(${chart.kind} chart: ${chart.title})`;
  return lines.join('\n').replace(/\n{3,}/g, '\n\n');
}
