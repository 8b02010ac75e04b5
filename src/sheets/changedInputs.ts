import type { ReportTab } from './reportTabs';

/** An assumption cell of the report that no longer holds what was written there. */
export interface ChangedInput {
  readonly name: string;
  /** `null` = no number stands there. */
  readonly onReport: number | null;
}

/** The assumption cells the user has tried other numbers in: one read for all of them. */
export function changedInputs({ report, tab }: ReportTab): ChangedInput[] {
  const { inputs } = report;
  if (inputs.length === 0) return [];
  const rows = inputs.map(({ row }) => row);
  const columns = inputs.map(({ column }) => column);
  const top = Math.min(...rows);
  const left = Math.min(...columns);
  const height = Math.max(...rows) - top + 1;
  const width = Math.max(...columns) - left + 1;
  const values = tab.getRange(top, left, height, width).getValues();
  return inputs.flatMap(({ name, row, column, saved }) => {
    const value: unknown = values[row - top]?.[column - left];
    const onReport = typeof value === 'number' ? value : null;
    return onReport === saved ? [] : [{ name, onReport }];
  });
}
