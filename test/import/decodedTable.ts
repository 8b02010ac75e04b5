import type { ImportedData, LabelColumn } from '../../src/import/tables';

type Table = NonNullable<ImportedData[Exclude<keyof ImportedData, 'health' | 'identity'>]>;
type Decoded = Readonly<Record<string, readonly (string | number | null)[]>>;

const keyNames = ['customers', 'people'];
const indexesOfKeys = ['customer', 'person', 'referredBy'];

function isoDay(day: number): string | null {
  return day === day ? new Date(Math.floor(day) * 86_400_000).toISOString().slice(0, 10) : null;
}

function isLabels(column: object): column is LabelColumn {
  return 'labels' in column && 'index' in column;
}

function decoded(name: string, column: object, keys: readonly string[]): (string | number | null)[] {
  if (isLabels(column)) return Array.from(column.index, (at) => column.labels[at] ?? null);
  const values = Array.from(column as ArrayLike<number>);
  if (indexesOfKeys.includes(name)) return values.map((at) => keys[at] ?? null);
  if (/day|since|start|end|time/i.test(name)) return values.map(isoDay);
  return values.map((value) => (typeof value === 'number' ? plainNumber(value) : value));
}

/** Sums of cents carry rounding far behind the cents. */
function plainNumber(value: number): number | null {
  return value === value ? Number(value.toFixed(9)) : null;
}

/** A table as people would write it down: names, ISO days and numbers; columns that are not there are left out. */
export function decodedTable(table: Table): Decoded {
  const entries = Object.entries(table) as [string, object | number | null][];
  const keys = entries.find(([name]) => keyNames.includes(name))?.[1] as
    { names: readonly string[] } | undefined;
  return Object.fromEntries(
    entries.flatMap(([name, column]) =>
      typeof column === 'object' && column !== null && !keyNames.includes(name)
        ? [[name, decoded(name, column, keys?.names ?? [])]]
        : [],
    ),
  );
}
