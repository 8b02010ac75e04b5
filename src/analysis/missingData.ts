import type { CustomersTable, ImportedData, TableKind } from '../import/tables';
import { missingColumns, missingTables, type MissingWords } from '../wording/missingData';
import { customerMatch } from './customerMatch';
import { engagedCustomers } from './engagedCustomers';
import { part } from './part';

/** Something the data could tell and do not. */
export interface MissingData extends MissingWords {
  readonly table: TableKind;
}

interface Rule<Kind extends TableKind> {
  readonly what: keyof typeof missingColumns;
  readonly isMissing: (table: NonNullable<ImportedData[Kind]>) => boolean;
}

type Rules = { readonly [Kind in TableKind]?: readonly Rule<Kind>[] };

const columnRules: Rules = {
  activities: [
    { what: 'hours', isMissing: ({ hours }) => hours === null },
    { what: 'cost', isMissing: ({ cost }) => cost === null },
    { what: 'gain', isMissing: ({ gain }) => gain === null },
    { what: 'activity', isMissing: ({ activity, channel }) => activity === null && channel === null },
    { what: 'personalness', isMissing: ({ personalness }) => personalness === null },
    { what: 'online', isMissing: ({ online }) => online === null },
    { what: 'purpose', isMissing: ({ acquires }) => acquires === null },
  ],
  orders: [
    {
      what: 'buyers',
      isMissing: ({ rows, customer }) => customer.filter((one) => one < 0).length > rows / 2,
    },
    {
      what: 'source',
      isMissing: ({ source, discountCode, referral }) =>
        source === null && discountCode === null && referral === null,
    },
    {
      what: 'discount',
      isMissing: ({ discount, discountCode }) => discount === null && discountCode === null,
    },
  ],
  customers: [
    {
      what: 'engaged',
      isMissing: ({ engagedDay, engagedFlag }) => engagedDay === null && engagedFlag === null,
    },
    {
      what: 'engagedDates',
      isMissing: ({ engagedDay, engagedFlag }) => engagedDay === null && engagedFlag !== null,
    },
    { what: 'mostEngagedDates', isMissing: (customers) => mostDatesAreBlank(customers) },
    { what: 'customerSince', isMissing: ({ customerSince }) => customerSince === null },
    { what: 'group', isMissing: ({ group }) => group === null },
    { what: 'segment', isMissing: ({ segment, source }) => segment === null && source === null },
    { what: 'referredBy', isMissing: ({ referredBy }) => referredBy === null },
  ],
};

/** What the columns of the tables that are there leave open, and what to add to each: the dearest first. */
export function missingColumnsOf(data: ImportedData): MissingData[] {
  const found = (Object.keys(columnRules) as TableKind[]).flatMap((table) => lacking(data, table));
  const dearest = Object.keys(missingColumns);
  return found
    .sort((a, b) => dearest.indexOf(a.what) - dearest.indexOf(b.what))
    .map(({ what, table }) => ({ table, ...missingColumns[what] }));
}

/** The same, and which tables are not there at all: these first, they cost most. */
export function missingData(data: ImportedData): MissingData[] {
  const match = customerMatch(data);
  const unmatched = match !== null && match.listedWithOrder === 0;
  return [
    ...absent(data),
    ...(unmatched ? [{ table: 'customers' as const, ...missingColumns.match }] : []),
    ...missingColumnsOf(data),
  ];
}

interface Lack {
  readonly what: keyof typeof missingColumns;
  readonly table: TableKind;
}

function lacking<Kind extends TableKind>(data: ImportedData, kind: Kind): Lack[] {
  const table = data[kind] as NonNullable<ImportedData[Kind]> | null;
  const rules: readonly Rule<Kind>[] = columnRules[kind] ?? [];
  if (table === null || table.rows === 0) return [];
  return rules.filter(({ isMissing }) => isMissing(table)).map(({ what }) => ({ what, table: kind }));
}

function absent({ activities, orders, customers, events, stages, offers }: ImportedData): MissingData[] {
  const tables: readonly (readonly [keyof typeof missingTables, TableKind, boolean])[] = [
    ['activities', 'activities', activities === null],
    ['orders', 'orders', orders === null],
    ['customers', 'customers', customers === null],
    ['funnel', 'stages', events === null && stages === null],
    ['offers', 'offers', offers === null],
  ];
  return tables.flatMap(([what, table, isAbsent]) => (isAbsent ? [{ table, ...missingTables[what] }] : []));
}

/** The rule by which the repeat lift is graded. */
function mostDatesAreBlank(customers: CustomersTable): boolean {
  const engaged = part(() => engagedCustomers(customers));
  if ('failure' in engaged || engaged.result.engagedDay === null) return false;
  const { engagedDay } = engaged.result;
  return engagedDay.filter((day) => day !== day).length > engagedDay.length / 2;
}
