import { Failure } from '../core/failure';
import { filledLength } from '../import/blank';
import type { LocaleSource } from '../import/localeRules';
import { argumentColumn, isOmitted, singleCell } from './argumentColumn';
import type { Argument, PublishedEntry, PublishedParameter } from './entry';
import { dayArgument, dayRangesArgument } from './dayArguments';
import type { RowsRead } from './placedFailure';
import { reading, type ColumnKind, type ReadColumn, type Reading } from './readColumn';
import { flagArgument, keywordArgument, numberArgument, stageArgument } from './scalarArgument';
import { stageCounts } from './stageCounts';
import { tableColumns, type TableRange } from './tableColumns';

const columnKinds: ReadonlySet<string> = new Set([
  'amounts',
  'bases',
  'counts',
  'keys',
  'labels',
  'days',
  'times',
  'flags',
  'discounts',
]);

export interface CheckedArguments {
  readonly values: Readonly<Record<string, unknown>>;
  /** By name of a column parameter that was given. */
  readonly rows: ReadonlyMap<string, RowsRead>;
}

/** Reads and checks all arguments of one call by what its entry says about the parameters. */
export function checkedArguments(
  entry: PublishedEntry,
  args: readonly Argument[],
  locale: LocaleSource,
): CheckedArguments {
  const by = reading(locale);
  const given = args.map(singleCell);
  refuseMissing(entry, given);
  const values: Record<string, unknown> = {};
  const rows = new Map<string, RowsRead>();
  entry.parameters.forEach((parameter, position) => {
    if (!columnKinds.has(parameter.kind))
      values[parameter.name] = scalarValue(parameter, given[position], by);
  });
  for (const ranges of tables(entry.parameters, given, values)) {
    const { columns, filled } = tableColumns(ranges, by);
    ranges.forEach(({ name, kind, column }, range) => {
      values[name] = columnValue(kind, columns[range]!, by);
      rows.set(name, { isRange: column.to - column.from > 1, filled });
    });
  }
  return { values, rows };
}

function scalarValue(parameter: PublishedParameter, argument: Argument, by: Reading): unknown {
  switch (parameter.kind) {
    case 'keyword':
      return keywordArgument(argument, parameter);
    case 'flag':
      return flagArgument(argument, parameter);
    case 'day':
      return dayArgument(argument, parameter, by.locale);
    case 'dayRanges':
      return isOmitted(argument) ? null : dayRangesArgument(argument, parameter, by);
    case 'stage':
      return stageArgument(argument, parameter);
    case 'stageCounts':
      return isOmitted(argument) ? null : stageCounts(argument, parameter.name, by);
    default:
      return numberArgument(argument, parameter, by.locale);
  }
}

/** The ranges that were given, by table; a single number that may be a total is a table of its own. */
function tables(
  parameters: readonly PublishedParameter[],
  given: readonly Argument[],
  values: Record<string, unknown>,
): TableRange[][] {
  const byTable = new Map<string, TableRange[]>();
  parameters.forEach((parameter, position) => {
    const { name, kind, table = name, mayBeTotal } = parameter;
    if (!columnKinds.has(kind)) return;
    const argument = given[position];
    values[name] = null;
    if (isOmitted(argument)) return;
    const key = mayBeTotal === true && !Array.isArray(argument) ? name : table;
    const column = argumentColumn(argument, name);
    // A list that is still empty, in a range of its own, lists nothing.
    if (parameter.optional && parameter.table === undefined && filledLength(column) === 0) return;
    const range = { name, kind: kind as ColumnKind, column };
    byTable.set(key, [...(byTable.get(key) ?? []), range]);
  });
  return [...byTable.values()];
}

function columnValue(kind: ColumnKind, cells: ReadColumn['cells'], by: Reading): unknown {
  if (kind === 'keys' || kind === 'labels') return { index: cells, names: by[kind].names };
  return cells;
}

/** A call without data is allowed where the mapped tabs are read instead; else every needed argument must be there. */
function refuseMissing(entry: PublishedEntry, given: readonly Argument[]): void {
  const isGiven = entry.parameters.map((_, position) => !isOmitted(given[position]));
  const missing = entry.parameters.find(({ optional }, position) => !optional && !isGiven[position]);
  const first = entry.parameters[0]!;
  const mayReadTabs = entry.parameters.every(({ optional }) => optional);
  const needsData = mayReadTabs && !isGiven[0] && !readsMappedTabs(entry, given);
  const name = missing?.name ?? (needsData ? first.name : undefined);
  if (name !== undefined) throw new Failure('ARGUMENT_MISSING', { function: entry.name, where: name });
}

/** No data in the call: nothing typed at all, or only the words that choose what to return. */
function readsMappedTabs(entry: PublishedEntry, given: readonly Argument[]): boolean {
  const last = given.reduce<number>((found, argument, at) => (argument === undefined ? found : at), -1);
  if (last < 0) return true;
  // A blank cell arrives as '', like a skipped argument: =ROE(A2) with A2 blank must not read the mapped tabs.
  if (isOmitted(given[last])) return false;
  return entry.parameters.every(
    ({ kind }, position) => isOmitted(given[position]) || kind === 'keyword' || kind === 'stage',
  );
}
