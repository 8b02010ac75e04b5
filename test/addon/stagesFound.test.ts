import { afterEach, describe, expect, it } from 'vitest';
import { hostTabs } from '../../host/files/hostTabs';
import { readFiles } from '../../host/files/readFiles';
import type { Host } from '../../host/hostOver';
import type { BuildResult } from '../../src/addon/dto';
import { plainSentence } from '../../src/addon/plainSentence';
import { sidebarBuild, sidebarCheckMapping, sidebarSetup } from '../../src/addon/sidebarServer';
import { Failure } from '../../src/core/failure';
import type { TabMapping } from '../../src/import/mapping';
import { readSettings } from '../../src/sheets/settings';
import { hostWithGlobals } from '../sheets/serviceGlobals';
import { smallDocument, smallRequest } from './smallDocument';

let host: Host;
afterEach(() => host.dispose());

// People at each stage: cut -d, -f1,3 test/reference/ecom_events.csv | sort -u | cut -d, -f2 | sort | uniq -c
const people = {
  catalog: 400,
  product_view: 398,
  search: 397,
  home: 389,
  filter_results: 378,
  add_to_cart: 343,
  cart: 320,
  shipping_details: 287,
  wishlist_add: 280,
  promo_page: 279,
  payment_details: 257,
  account_page: 245,
  purchase: 216,
  review_page: 184,
  compare: 155,
  support_chat: 138,
  error_page: 134,
  payment_error: 58,
  checkout_bug: 18,
};

// pandas sorts by median first day: catalog, product_view, search, home, filter_results, wishlist_add, promo_page,
// review_page, add_to_cart, account_page, checkout_bug, cart, shipping_details, error_page, payment_details, compare,
// purchase, support_chat, payment_error. The longest row of these whose people never grow has twelve stages, with
// purchase (216) rather than compare (155) in it.
const proposed = [
  'catalog',
  'product_view',
  'search',
  'home',
  'filter_results',
  'add_to_cart',
  'cart',
  'shipping_details',
  'payment_details',
  'purchase',
  'support_chat',
  'payment_error',
];

async function clickEvents(): Promise<TabMapping> {
  const tabs = await readFiles(['test/reference/ecom_events.csv'], 'en_US');
  host = hostWithGlobals({ tabs: hostTabs(tabs, 'Etc/UTC'), timeZone: 'Etc/UTC', locale: 'en_US' });
  return sidebarSetup().tabs[0]!.mapping!;
}

function eventTabs(...tabs: readonly (readonly string[])[]): TabMapping[] {
  const cells = tabs.map((rows) => [
    ['Person', 'Date', 'Stage'],
    ...rows.map((row) => {
      const [person, day, stage] = row.split(' ');
      return [person, new Date(Date.UTC(2025, 0, Number(day))), stage];
    }),
  ]);
  host = hostWithGlobals({ tabs: cells.map((rows, at) => ({ name: `Steps ${at}`, cells: rows })) });
  return sidebarSetup().tabs.map(({ mapping }) => mapping!);
}

const funnelOf = (result: BuildResult): unknown[] => {
  if (result.kind !== 'built') throw new Error(JSON.stringify(result));
  return result.figures.flatMap(({ key, value }) => (/^funnel\.\d+\.count$/.test(key) ? [value] : []));
};

describe('the stages of an event tab', () => {
  it('come with the people seen at each and with the proposed order', async () => {
    const { stages, failure } = sidebarCheckMapping(await clickEvents());
    expect(failure).toBeNull();
    expect(Object.fromEntries(stages!.found.map(({ name, people: count }) => [name, count]))).toEqual(people);
    expect(stages!.found[0]).toEqual({ name: 'catalog', people: 400 });
    expect(stages!.found.at(-1)).toEqual({ name: 'checkout_bug', people: 18 });
    expect(stages).toMatchObject({ more: 0, proposed });
    expect(JSON.parse(JSON.stringify(stages))).toEqual(stages);
  });

  it('in a chosen order make the funnel of the report, and the order is saved', async () => {
    const mapping = await clickEvents();
    const stageOrder = ['catalog', 'product_view', 'add_to_cart', 'purchase'];
    const request = { mappings: [mapping], templateId: 'one-page' };
    const assumptions = { ...sidebarSetup().assumptions, hourlyRate: 30, margin: 0.45 };
    const result = sidebarBuild({ ...request, assumptions: { ...assumptions, stageOrder } });
    // reference-results.json: dev.ecom_events.4step.users.ordered.anchor_any.window_none.ge
    expect(funnelOf(result)).toEqual([400, 397, 330, 178]);
    expect(sidebarSetup().assumptions.stageOrder).toEqual(stageOrder);
  });

  it('left as proposed stay null, so that new data may change the proposal', () => {
    const [mapping] = eventTabs(['ana 1 View', 'ben 2 View', 'ana 3 Buy']);
    const request = smallRequest({ mappings: [mapping!] });
    expect(funnelOf(sidebarBuild(request))).toEqual([2, 1]);
    expect(readSettings().assumptions.stageOrder).toBeNull();
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Steps 0')!;
    sheet.getRange('A5:C5').setValues([['ana', new Date(Date.UTC(2025, 0, 2)), 'Ask']]);
    expect(sidebarCheckMapping(mapping!).stages!.proposed).toEqual(['View', 'Ask', 'Buy']);
    expect(funnelOf(sidebarBuild(request))).toEqual([2, 1, 1]);
  });

  it('are counted over all event tabs that are used: a person on two tabs is one person', () => {
    const [leads, deals] = eventTabs(['ana 1 Lead', 'ben 2 Lead', 'ana 9 Won'], ['ana 5 Won', 'cy 3 Call']);
    expect(sidebarCheckMapping(deals!).stages).toEqual({
      found: [
        { name: 'Won', people: 1 },
        { name: 'Call', people: 1 },
      ],
      more: 0,
      // Ana and Cy each begin here with it; in equal places the stage seen first.
      proposed: ['Won', 'Call'],
    });
    const together = { ...deals!, eventTabs: [leads!, deals!] };
    expect(sidebarCheckMapping(together).stages).toEqual({
      found: [
        { name: 'Lead', people: 2 },
        { name: 'Won', people: 1 },
        { name: 'Call', people: 1 },
      ],
      more: 0,
      // Lead and Call on the first day of their people, Lead with more of them; Won four days after Ana's.
      proposed: ['Lead', 'Call', 'Won'],
    });
  });

  it('are not known while another event tab cannot be read, and this tab is not blamed for it', () => {
    const [leads, deals] = eventTabs(['ana 1 Lead', 'ben 2 Lead'], ['ana 5 Won']);
    const broken = { ...leads!, columns: { ...leads!.columns, stage: 'Gone' } };
    const answer = sidebarCheckMapping({ ...deals!, eventTabs: [broken, deals!] });
    expect(answer).toMatchObject({ failure: null, stages: null, health: { rowsUsed: 1 } });
  });

  it('are listed up to five hundred, the fullest first, and the rest is counted', () => {
    const rare = Array.from({ length: 510 }, (_stage, n) => `p${n} 2 s${n}`);
    const [mapping] = eventTabs([...rare, 'ana 1 Lead', 'ben 1 Lead']);
    const { found, more, proposed: order } = sidebarCheckMapping(mapping!).stages!;
    expect([found.length, more, found[0]]).toEqual([500, 11, { name: 'Lead', people: 2 }]);
    expect(order.length).toBeLessThanOrEqual(40);
  });

  it('are asked of event tabs only', () => {
    host = smallDocument();
    for (const mapping of smallRequest().mappings) expect(sidebarCheckMapping(mapping).stages).toBeNull();
  });

  it('are not looked for when the other mappings are none', () => {
    const [mapping] = eventTabs(['ana 1 Lead']);
    const wrong = { ...mapping!, eventTabs: [{ sheetId: 'x' }] as never };
    expect(() => sidebarCheckMapping(wrong)).toThrow(
      plainSentence(new Failure('REQUEST_NOT_UNDERSTOOD'), ''),
    );
  });
});
