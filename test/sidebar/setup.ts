import type {
  BuildResult,
  CheckedHealth,
  FieldDto,
  SetupDto,
  SidebarServer,
  StagesDto,
} from '../../src/addon/dto';
import type { RecognisedTab } from '../../src/import/mapping';
import type { TableKind } from '../../src/import/tables';
import { missingColumns, missingTables } from '../../src/wording/missingData';

export const injection = '<img src=x onerror="window.injected=true">';

function fields(required: readonly string[], optional: readonly string[]): FieldDto[] {
  const field = (name: string, isRequired: boolean) => ({ name, label: name, required: isRequired });
  return [...required.map((name) => field(name, true)), ...optional.map((name) => field(name, false))];
}

function recognised(
  sheetId: number,
  name: string,
  table: TableKind | null,
  headers: readonly string[],
  columns: Record<string, string>,
  missing: readonly string[] = [],
): RecognisedTab {
  const mapping = table === null ? null : { sheetId, table, columns, constants: {} };
  const headerRow = headers.length > 0 ? 1 : 0;
  const dataRows = headers.length > 0 ? 6919 : 0;
  const confidence = table === null ? 0 : 0.6;
  const recognition = table === null ? 'Not recognised' : `Looks like ${table}`;
  return {
    sheetId,
    name,
    mapping,
    headerRow,
    headers,
    dataRows,
    missing,
    preset: null,
    confidence,
    recognition,
  };
}

const ordersTab = recognised(
  11,
  'Orders',
  'orders',
  ['Name', 'Email', 'Created at', 'Total', 'Taxes', 'Shipping'],
  { customer: 'Email', date: 'Created at', amount: 'Total', tax: 'Taxes', shipping: 'Shipping' },
);
const eventsTab = recognised(
  12,
  'Web shop funnel 2025',
  'events',
  ['visitor', 'when', 'what'],
  {
    person: 'visitor',
    date: 'when',
  },
  ['stage'],
);
const activitiesTab = recognised(13, 'Activities', 'activities', ['date', 'activity', 'hours', 'gain'], {
  date: 'date',
  activity: 'activity',
  hours: 'hours',
  gain: 'gain',
});

/** A document with a clean tab, one that lacks a column, one with a question, and two that are no tables. */
export const setup: SetupDto = {
  tabs: [
    ordersTab,
    eventsTab,
    activitiesTab,
    recognised(14, injection, null, [injection, 'date', 'stage', 'person'], {}),
    recognised(15, 'Empty', null, [], {}),
  ],
  alike: [],
  leftOut: [],
  readings: [
    {
      sheetId: 14,
      table: 'events',
      columns: { person: 'person', date: 'date', stage: 'stage' },
      constants: {},
    },
  ],
  tables: [
    {
      kind: 'activities',
      label: 'Activities',
      description: 'A row is one piece of engagement work.',
      fields: fields(['date'], ['activity', 'hours', 'cost', 'gain']),
    },
    {
      kind: 'orders',
      label: 'Orders',
      description: 'A row is one order.',
      fields: fields(['customer', 'date', 'amount'], ['refund', 'source', 'tax', 'shipping']),
    },
    {
      kind: 'events',
      label: 'Events',
      description: 'A row is one step of one person.',
      fields: fields(['person', 'date', 'stage'], []),
    },
  ],
  templates: [
    { id: 'one-page', name: 'One page', description: 'What came back, what is sure, what to do next.' },
    { id: 'partner-summary', name: 'Partner summary', description: 'For somebody who was not there.' },
  ],
  assumptions: {
    period: { kind: 'all' },
    hourlyRate: null,
    margin: null,
    currency: null,
    conversionWindowDays: null,
    landmarkDays: 30,
    repeatWindowDays: 180,
    targetRoe: 0,
    liftMarginOfNoInterest: 0.1,
    roeMarginOfNoInterest: 0.1,
    revenueGoal: null,
    offlineCostPerCustomer: null,
    stageOrder: ['visit', 'basket'],
    level: 0.95,
  },
  firstTime: true,
  report: null,
};

export function health(sheetId: number, tab: string, table: TableKind): CheckedHealth {
  return {
    sheetId,
    tab,
    table,
    place: { firstRow: 2, lastRow: 6921, columns: {} },
    rowsRead: 6919,
    rowsUsed: 6905,
    dropped: [
      {
        reason: 'the date is blank',
        rows: 13,
        firstCell: `${tab}!C14`,
        nextCells: [`${tab}!C20`, `${tab}!C31`],
      },
      { reason: 'a totals row', rows: 1, firstCell: `${tab}!A6921` },
    ],
    remarks: table === 'orders' ? ['Net sales = Total − Taxes − Shipping.'] : [],
    lacks:
      table === 'orders'
        ? [
            { table, ...missingColumns.source },
            { table, ...missingColumns.discount },
          ]
        : [],
  };
}

export const built: BuildResult = {
  kind: 'built',
  report: { sheetId: 99, name: 'One page', templateId: 'one-page', url: 'https://sheets.test/#gid=99' },
  figures: [
    { key: 'funnel.1.count', label: 'visit: people', cell: 'B20', value: 400, format: '#,##0' },
    { key: 'funnel.rate', label: injection, cell: 'B9', value: injection, format: '@' },
    { key: 'roe.net', label: 'Net', cell: 'B6', value: 12345.678, format: '"€"#,##0.00' },
    { key: 'roe.ratio', label: 'ROE (claimed)', cell: 'B5', value: 0.5, format: '0.0%' },
  ],
  health: [health(11, 'Orders', 'orders'), health(12, injection, 'events')],
  overall: {
    remarks: [
      '312 of 400 customers of the list have an order. 81 % of orders have a customer of the list. 40 orders are by guests (no customer).',
    ],
    lacks: [
      { table: 'offers', ...missingTables.offers },
      { table: 'orders', ...missingColumns.source },
    ],
  },
};

/** What is found in the event tab. The saved order has the first two. */
export const stages: StagesDto = {
  found: [
    { name: 'visit', people: 5120 },
    { name: injection, people: 900 },
    { name: 'basket', people: 412 },
    { name: 'paid', people: 1 },
  ],
  more: 0,
  proposed: ['visit', 'basket', 'paid'],
};

/** A server that answers every call well; single answers are replaced in a test. */
export function wellBehaved(): SidebarServer {
  return {
    sidebarSetup: () => setup,
    sidebarCheckMapping: (mapping) => {
      const tab = setup.tabs.find(({ sheetId }) => sheetId === mapping.sheetId);
      if (!tab) throw new Error('no such tab');
      return {
        tab: { ...tab, mapping, missing: [] },
        health: health(mapping.sheetId, tab.name, mapping.table),
        failure: null,
        stages: mapping.table === 'events' ? stages : null,
      };
    },
    sidebarBuild: () => built,
    sidebarProgress: () => ({ stage: 'Reading Orders', step: 1, steps: 4 }),
    sidebarLeaveOut: () => undefined,
    sidebarGoTo: () => undefined,
  };
}
