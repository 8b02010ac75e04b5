import type { CustomersTable, EventsTable, ImportedData, OrdersTable } from '../tables';
import { homeOf } from './callingCodes';
import { isNobody, looksLikePhone } from './identifier';
import type { Identity } from './identity';
import { joinedBy } from './joinedBy';
import type { Namings } from './namings';
import { NumberedPeople } from './numberedPeople';
import { sharedIdentifiers } from './sharedIdentifiers';
import { named, whoIsWho, type UsedNamings } from './whoIsWho';

type Tables = Pick<ImportedData, 'orders' | 'customers' | 'events'>;

/**
 * The tables with one number for each person, whatever they are called in each: by e-mail address, id or phone number.
 * Their people are namings before, and stay them where every row names people in one way only.
 *
 * `buyers`: of orders and customers; `visitors`: of events.
 */
export function joinPeople(
  tables: Tables,
  buyers: Namings,
  visitors: Namings,
  locale: string,
): Tables & { readonly identity: Identity | null } {
  if (!hasSeveralKinds(buyers) && !hasSeveralKinds(visitors)) return { ...tables, identity: null };
  const { orders, customers, events } = tables;
  const who = whoIsWho(
    [usesByBuyers(buyers, orders, customers), usesByVisitors(visitors, events)],
    homeOf(numbersOf(buyers, visitors), locale),
  );
  const bought = new NumberedPeople(who, buyers, who.places[0]!);
  const visited = new NumberedPeople(who, visitors, who.places[1]!);
  const joined = {
    orders: orders && { ...orders, customers: bought, customer: bought.rows(orders.customer, 'nobody') },
    customers: customers && customersOf(customers, bought),
    events: events && { ...events, people: visited, person: visited.rows(events.person, 'somebody') },
  };
  const shared = sharedIdentifiers(who, buyers, orders);
  return { ...joined, identity: { joinedBy: joinedBy(who, bought), shared } };
}

function numbersOf(...all: readonly Namings[]): string[] {
  return all.flatMap(({ customers, phones }) => [...phones.names, ...customers.names.filter(looksLikePhone)]);
}

/** Also where there is one kind only: phone numbers are written in many ways, and a till's "walk-in" is no customer. */
function hasSeveralKinds({ hasContacts, customers: { names } }: Namings): boolean {
  return hasContacts || names.some((name) => looksLikePhone(name) || isNobody(name));
}

function customersOf(customers: CustomersTable, people: NumberedPeople): CustomersTable {
  return {
    ...customers,
    customers: people,
    customer: people.rows(customers.customer, 'somebody'),
    referredBy: customers.referredBy && people.rows(customers.referredBy, 'somebody'),
  };
}

function usesByBuyers(
  namings: Namings,
  orders: OrdersTable | null,
  customers: CustomersTable | null,
): UsedNamings {
  const uses = new Uint8Array(namings.count);
  mark(namings, uses, orders?.customer, named.inOrders);
  mark(namings, uses, customers?.customer, named.inList);
  mark(namings, uses, customers?.referredBy, named.elsewhere);
  return { namings, uses };
}

function usesByVisitors(namings: Namings, events: EventsTable | null): UsedNamings {
  const uses = new Uint8Array(namings.count);
  mark(namings, uses, events?.person, named.elsewhere);
  return { namings, uses };
}

function mark(namings: Namings, uses: Uint8Array, rows: Int32Array | null | undefined, use: number): void {
  for (const naming of rows ?? []) if (naming >= 0) uses[namings.position(naming)]! |= use;
}
