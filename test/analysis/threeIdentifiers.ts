import type { RawTab } from '../../src/import/mapping';

const people = Array.from({ length: 60 }, (_, person) => person);
const first = Date.parse('2025-01-06') / 86_400_000;
const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

const email = (person: number): string => `p${person}@x.example`;
const atHome = (person: number): string => `030 55${String(1000 + 7 * person)}`;
const abroad = (person: number): string => `+49 (0)30-55${String(1000 + 7 * person)}`;

interface Order {
  readonly person: number;
  /** Of this person: 0 = the first. */
  readonly nth: number;
  readonly day: number;
}

/** Everybody buys once; of the engaged two in three come back, of the others one in five. */
const orders: readonly Order[] = people.flatMap((person) => {
  const comesBack = person % 3 < 2 ? person % 9 < 6 : person % 15 === 2;
  const day = first + 2 * person;
  return [
    { person, nth: 0, day },
    ...(comesBack ? [1, 2].map((nth) => ({ person, nth, day: day + 60 * nth + (person % 7) })) : []),
  ];
});

const last = { person: -1, nth: 0, day: first + 420 };
const engagedDay = (person: number): string => iso(first + 2 * person + 3);
const amount = ({ person, nth }: Order): number => 20 + (person % 11) + 3 * nth;

/** Each row names somebody by what was at hand: all on the first order, then the e-mail address or the phone only. */
function orderCells(order: Order): unknown[] {
  const { person, nth, day } = order;
  const rest = [iso(day), amount(order)];
  if (person < 0) return ['', '', '', ...rest];
  if (nth === 0) return [`'${7000 + person}`, email(person).toUpperCase(), abroad(person), ...rest];
  return nth === 1 ? ['', email(person), '', ...rest] : ['', '', atHome(person), ...rest];
}

/** A shop whose orders, newsletter and loyalty list each name people in their own way; the last order is a guest's. */
export const threeIdentifiers: readonly RawTab[] = [
  {
    sheetId: 1,
    name: 'Orders',
    cells: [['Customer ID', 'Email', 'Phone', 'Date', 'Amount'], ...[...orders, last].map(orderCells)],
  },
  {
    sheetId: 2,
    name: 'Newsletter',
    cells: [
      ['E-mail address', 'Engaged since'],
      ...people.filter((person) => person % 3 === 0).map((person) => [email(person), engagedDay(person)]),
    ],
  },
  {
    sheetId: 3,
    name: 'Loyalty',
    cells: [
      ['Mobile', 'Engaged since'],
      ...people.filter((person) => person % 3 === 1).map((person) => [atHome(person), engagedDay(person)]),
    ],
  },
];

/** The same shop with one name for everybody. */
export const oneName: readonly RawTab[] = [
  {
    sheetId: 1,
    name: 'Orders',
    cells: [
      ['Customer', 'Date', 'Amount'],
      ...[...orders, last].map((order) => [
        order.person < 0 ? '' : `person ${order.person}`,
        iso(order.day),
        amount(order),
      ]),
    ],
  },
  ...[0, 1].map((list) => ({
    sheetId: 2 + list,
    name: list === 0 ? 'Newsletter' : 'Loyalty',
    cells: [
      ['Customer', 'Engaged since'],
      ...people
        .filter((person) => person % 3 === list)
        .map((person) => [`person ${person}`, engagedDay(person)]),
    ],
  })),
];
