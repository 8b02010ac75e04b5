import type { SharedIdentifiers } from '../import/identity/identity';

export interface MatchCounts {
  readonly listed: number;
  readonly listedWithOrder: number;
  /** Of these: by what the list and the orders name them both, the surest first. */
  readonly foundBy: FoundBy;
  readonly orders: number;
  readonly ordersOfListed: number;
  readonly guestOrders: number;
}

export interface FoundBy {
  readonly id: number;
  readonly email: number;
  readonly phone: number;
  /** Each names them in its own way, and a third row says that both are one person. */
  readonly others: number;
}

/** How well the orders and the list of customers meet, and by what. */
function matchSentence({
  listed,
  listedWithOrder,
  foundBy,
  orders,
  ordersOfListed,
  guestOrders,
}: MatchCounts): string {
  const people = `${listedWithOrder} of ${listed} ${listed === 1 ? 'customer' : 'customers'} of the list ${listedWithOrder === 1 ? 'has' : 'have'} an order${byWhat(foundBy)}.`;
  const buyers = orders - guestOrders;
  const ofList = buyers === 0 ? '' : `, ${ordersOfListed} of them one of the list`;
  const guests =
    guestOrders === 0
      ? ''
      : `; ${guestOrders} ${guestOrders === 1 ? 'is a guest check-out' : 'are guest check-outs'}`;
  return `${people} ${buyers} of ${orders} ${orders === 1 ? 'order' : 'orders'} ${buyers === 1 ? 'has' : 'have'} a customer${ofList}${guests}.`;
}

const ways: readonly (readonly [keyof FoundBy, string])[] = [
  ['email', 'by e-mail address'],
  ['id', 'by customer number or name'],
  ['phone', 'by phone number'],
  ['others', 'through other rows that name them both ways'],
];

function byWhat(foundBy: FoundBy): string {
  const used = ways.filter(([way]) => foundBy[way] > 0);
  const [only] = used;
  if (only === undefined) return '';
  if (used.length === 1) return `, found ${only[1]}`;
  return `: ${used.map(([way, words], at) => `${foundBy[way]} ${at === 0 ? `found ${words}` : words}`).join(', ')}`;
}

const counted = (count: number, one: string, several: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];

/** What joins nobody, and where to look; nothing where there is no such thing. */
function sharedSentences({ ids, emails, phones, orders, firstCell }: SharedIdentifiers): string[] {
  const named = [
    ...counted(emails, 'e-mail address', 'e-mail addresses'),
    ...counted(phones, 'phone number', 'phone numbers'),
    ...counted(ids, 'customer number or name', 'customer numbers or names'),
  ];
  if (named.length === 0) return [];
  const all = [named.slice(0, -1).join(', '), named[named.length - 1]!]
    .filter((text) => text !== '')
    .join(' and ');
  const one = ids + emails + phones === 1;
  const place = firstCell === '' ? '' : one ? ` (${firstCell})` : ` (first at ${firstCell})`;
  const guests = counted(
    orders,
    'order names nobody else and counts',
    'orders name nobody else and count',
  ).map((text) => ` ${text} as ${orders === 1 ? 'a guest check-out' : 'guest check-outs'}.`);
  return [
    `${all}${place} ${one ? 'stands' : 'stand'} for several people or for nobody, so ${one ? 'it was' : 'they were'} not used to join customers.${guests.join('')}`,
  ];
}

/** Everything there is to say of how people were joined. */
export function peopleSentences(match: MatchCounts | null, shared: SharedIdentifiers | null): string[] {
  return [...(match ? [matchSentence(match)] : []), ...(shared ? sharedSentences(shared) : [])];
}
