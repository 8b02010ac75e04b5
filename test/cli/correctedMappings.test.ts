import { describe, expect, it } from 'vitest';
import { correctedMappings, type TabOfFile } from '../../host/report/correctedMappings';
import { mappingCorrection } from '../../host/report/mappingCorrection';

const field = (name: string, required = true) => ({ name, label: name, required });
const tables = [
  {
    kind: 'orders' as const,
    label: '',
    description: '',
    fields: [field('customer'), field('date'), field('orderId', false)],
  },
  {
    kind: 'events' as const,
    label: '',
    description: '',
    fields: [field('person'), field('date'), field('stage')],
  },
];

function tab(
  sheetId: number,
  file: string,
  headers: string[],
  mapping: TabOfFile['tab']['mapping'] = null,
): TabOfFile {
  const name = file.replace('.csv', '');
  return {
    file,
    tab: {
      sheetId,
      name,
      mapping,
      headerRow: 1,
      headers,
      dataRows: 3,
      missing: [],
      preset: null,
      confidence: 1,
      recognition: '',
    },
  };
}

const orders = tab(1, 'orders.csv', ['Buyer', 'Day', 'No'], {
  sheetId: 1,
  table: 'orders',
  columns: { date: 'Day' },
  constants: {},
});
const leads = tab(2, 'leads.csv', ['lead_id', 'asked']);
const deals = tab(3, 'deals.csv', ['lead_id', 'won']);

function mappings(tabs: TabOfFile[], ...texts: string[]) {
  return correctedMappings(tabs, tables, texts.map(mappingCorrection)).map(({ tab: { mapping } }) => mapping);
}

describe('correctedMappings', () => {
  it('adds a column to the tab that was recognised as the table', () => {
    const [first, second] = mappings([orders, leads], 'orders.customer=buyer');
    expect(first).toEqual({
      sheetId: 1,
      table: 'orders',
      columns: { date: 'Day', customer: 'Buyer' },
      constants: {},
    });
    expect(second).toBeNull();
  });

  it('takes a field name in any spelling', () => {
    expect(mappings([orders], 'orders.order-id=No')[0]?.columns).toEqual({ date: 'Day', orderId: 'No' });
  });

  it('makes a table of a tab that has the named columns and was not recognised', () => {
    expect(
      mappings([orders, leads], 'events.person=lead_id', 'events.date=asked', 'events.stage=:Lead')[1],
    ).toEqual({
      sheetId: 2,
      table: 'events',
      columns: { person: 'lead_id', date: 'asked' },
      constants: { stage: 'Lead' },
    });
  });

  it('gives two files of the same table a constant each, whatever the order of the options', () => {
    const [first, second] = mappings(
      [leads, deals],
      'leads.csv:events.stage=:Lead',
      'DEALS:events.stage=:Deal, won',
      'events.person=lead_id',
      'leads.csv:events.date=asked',
      './data/deals.csv:events.date=won',
    );
    expect(first).toMatchObject({
      columns: { person: 'lead_id', date: 'asked' },
      constants: { stage: 'Lead' },
    });
    expect(second).toMatchObject({
      columns: { person: 'lead_id', date: 'won' },
      constants: { stage: 'Deal, won' },
    });
  });

  it('lets a constant replace a column and a column replace a constant', () => {
    const [constant] = mappings([orders], 'orders.date=:2025-01-01');
    expect(constant).toMatchObject({ columns: {}, constants: { date: '2025-01-01' } });
    const [column] = mappings([orders], 'orders.date=:2025-01-01', 'orders.date=Day');
    expect(column).toMatchObject({ columns: { date: 'Day' }, constants: {} });
  });

  it('takes the answer to the question about tax and shipping', () => {
    const answer = (text: string) => mappings([orders], `orders.amount-includes-tax-and-shipping=${text}`)[0];
    expect(answer(':yes')).toMatchObject({ amountIncludesTaxAndShipping: true });
    expect(answer(':no')).toMatchObject({ amountIncludesTaxAndShipping: false });
    expect(() => answer(':perhaps')).toThrow('say :yes or :no.');
  });

  it.each([
    ['orders', '--map orders is not understood.'],
    ['orders.customer', '--map orders.customer is not understood.'],
    ['events.stage=:', '--map events.stage=: is not understood.'],
    [
      'sales.customer=Buyer',
      '--map sales.customer=Buyer: there is no table "sales". The tables are: orders, events.',
    ],
    [
      'orders.buyer=Buyer',
      '--map orders.buyer=Buyer: orders has no field "buyer". Its fields are: customer, date, orderId.',
    ],
    [
      'orders.customer=Client',
      '--map orders.customer=Client: "orders" has no column "Client". Its columns are: Buyer, Day, No.',
    ],
    ['x.csv:orders.customer=Buyer', '--map x.csv:orders.customer=Buyer: there is no file or tab "x.csv".'],
    ['events.stage=:Deal', '--map events.stage=:Deal: no file was recognised as events.'],
  ])('refuses %s in one sentence', (text, sentence) => {
    expect(() => mappings([orders, leads], text)).toThrow(sentence);
  });
});
