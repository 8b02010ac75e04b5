import type { PlannedCell, SheetPlan } from '../../src/report/sheetPlan';

/** A number as its format shows it, for people to read in a snapshot. */
export function shown({ value, format }: PlannedCell): string {
  if (typeof value !== 'number') return String(value).replace(/^'/, '');
  if (format.includes('%')) return `${(value * 100).toFixed(/\.(0+)%/.exec(format)?.[1]?.length ?? 0)}%`;
  const places = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const [whole = '', fraction] = value.toFixed(places).split('.');
  const grouped = format.includes(',') ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
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
