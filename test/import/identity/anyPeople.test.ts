import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawTab, TabMapping } from '../../../src/import/mapping';
import { readTables } from '../../../src/import/readTables';
import { readOn } from '../tab';

/** One row of a tab: what it says of somebody, "" = nothing. */
type Row = readonly [id: string, email: string, phone: string];

interface Tab {
  readonly name: string;
  readonly rows: readonly Row[];
}

const oneOf = (most: number, prefix: string, suffix: string): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: most }).map((at) => (at === 0 ? '' : `${prefix}${at}${suffix}`));

/** Two tabs of orders and two lists; every order has its own amount, every list row its own segment, to be known by. */
function tables(mostEmails: number): fc.Arbitrary<Tab[]> {
  const row = fc.tuple(oneOf(4, 'C', ''), oneOf(mostEmails, 'p', '@x.example'), oneOf(4, '030 123456', ''));
  return tabsOf(row);
}

function tabsOf(row: fc.Arbitrary<Row>): fc.Arbitrary<Tab[]> {
  const rows = fc.array(row, { maxLength: 7 });
  return fc
    .tuple(rows, rows, rows, rows)
    .map((of) => of.map((some, tab): Tab => ({ name: tab < 2 ? `Orders${tab}` : `List${tab}`, rows: some })));
}

const nameless = (one: Row): boolean => one.every((part) => part === '');

function rawTab(tab: Tab, sheetId: number, order: readonly number[]): RawTab {
  const isOrders = tab.name.startsWith('Orders');
  const headers = [
    'Customer ID',
    'Email',
    'Phone',
    ...(isOrders ? ['Date', 'Amount'] : ['Engaged since', 'Segment']),
  ];
  const cells = order.map((at) => {
    const label = `${tab.name} row ${at}`;
    return [...tab.rows[at]!, '2025-01-01', ...(isOrders ? [sheetId * 1000 + at] : [label])];
  });
  return { sheetId, name: tab.name, cells: [headers, ...cells] };
}

function mappingOf({ sheetId, name }: RawTab): TabMapping {
  const person = { customer: 'Customer ID', email: 'Email', phone: 'Phone' };
  return name.startsWith('Orders')
    ? { sheetId, table: 'orders', columns: { ...person, date: 'Date', amount: 'Amount' }, constants: {} }
    : {
        sheetId,
        table: 'customers',
        columns: { ...person, engagedSince: 'Engaged since', segment: 'Segment' },
        constants: {},
      };
}

/** Rows → the rows about the same person; guests' orders are about nobody. */
function partition(
  tabs: readonly Tab[],
  rowOrder: (count: number) => readonly number[],
  tabOrder: readonly number[],
): string[] {
  const raw = tabOrder.map((at) => rawTab(tabs[at]!, at + 1, rowOrder(tabs[at]!.rows.length)));
  const german = { locale: 'de_DE', timeZone: 'Europe/Berlin' };
  const { orders, customers } = readTables(raw, raw.map(mappingOf), german, readOn);
  const groups = new Map<number, string[]>();
  const put = (person: number, label: string): void => {
    groups.set(person, [...(groups.get(person) ?? []), label]);
  };
  orders!.customer.forEach((person, at) => put(person, `order ${orders!.netSales[at]}`));
  customers!.customer.forEach((person, at) =>
    put(person, customers!.segment!.labels[customers!.segment!.index[at]!]!),
  );
  return [...groups]
    .map(([person, labels]) => `${person < 0 ? 'nobody' : 'one'}: ${labels.sort().join(', ')}`)
    .sort();
}

const asWritten = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

describe('who is who', () => {
  it('does not depend on the order of rows and tabs', () => {
    fc.assert(
      fc.property(
        tables(4),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        fc.nat(),
        (tabs, tabOrder, turn) => {
          const whole = partition(tabs, asWritten, [0, 1, 2, 3]);
          const turned = (count: number): number[] =>
            asWritten(count).map((at) => (count - 1 - at + turn) % Math.max(1, count));
          expect(partition(tabs, turned, tabOrder)).toEqual(whole);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('never makes one person of two ids of the list', () => {
    fc.assert(
      fc.property(tables(3), (tabs) => {
        const ofList = tabs
          .slice(2)
          .flatMap((tab) => tab.rows.map((one, at) => [`${tab.name} row ${at}`, one[0]] as const));
        for (const group of partition(tabs, asWritten, [0, 1, 2, 3])) {
          const ids = new Set(
            ofList.flatMap(([label, id]) => (id !== '' && group.includes(label) ? [id] : [])),
          );
          expect(ids.size).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('joins all that belongs together where nobody shares anything', () => {
    const ofPerson = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.boolean(), fc.boolean(), fc.boolean())
      .map(([at, id, email, phone]): Row => [
        id ? `C${at}` : '',
        email ? `p${at}@x.example` : '',
        phone ? `030 123456${at}` : '',
      ]);
    fc.assert(
      fc.property(tabsOf(ofPerson), (tabs) => {
        expect(partition(tabs, asWritten, [0, 1, 2, 3])).toEqual(namedTogether(tabs));
      }),
      { numRuns: 200 },
    );
  });
});

/** The same by going over all pairs of rows until nothing changes any more. */
function namedTogether(tabs: readonly Tab[]): string[] {
  const all = tabs.flatMap(({ name, rows: some }, tab) =>
    some.map((one, at) => ({
      label: name.startsWith('Orders') ? `order ${(tab + 1) * 1000 + at}` : `${name} row ${at}`,
      one,
      group: tab * 100 + at,
    })),
  );
  const named = all.filter(({ one }) => !nameless(one));
  for (let changed = true; changed;) {
    changed = false;
    for (const first of named)
      for (const second of named) {
        const meet = first.one.some((part, at) => part !== '' && part === second.one[at]);
        if (!meet || first.group === second.group) continue;
        first.group = second.group = Math.min(first.group, second.group);
        changed = true;
      }
  }
  const groups = grouped(named);
  const guests = all.filter(({ one, label }) => nameless(one) && label.startsWith('order'));
  return [
    ...[...groups.values()].map(
      (members) =>
        `one: ${members
          .map(({ label }) => label)
          .sort()
          .join(', ')}`,
    ),
    ...(guests.length > 0
      ? [
          `nobody: ${guests
            .map(({ label }) => label)
            .sort()
            .join(', ')}`,
        ]
      : []),
  ].sort();
}

function grouped<Member extends { readonly group: number }>(
  members: readonly Member[],
): Map<number, Member[]> {
  const groups = new Map<number, Member[]>();
  for (const one of members) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  return groups;
}
