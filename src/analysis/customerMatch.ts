import type { CustomersTable, ImportedData } from '../import/tables';
import type { FoundBy, MatchCounts } from '../wording/peopleSentences';

/**
 * Do the orders and the list of customers speak of the same people?
 *
 * Counts each customer of the list once, however many rows name them, and each order that is used. An order without a
 * customer is a guest's. `null` where there is no list or no order to compare.
 */
export function customerMatch({
  orders,
  customers,
  identity,
}: Pick<ImportedData, 'orders' | 'customers' | 'identity'>): MatchCounts | null {
  if (orders === null || customers === null || orders.rows === 0 || customers.rows === 0) return null;
  const isListed = new Uint8Array(customers.customers.names.length);
  for (const customer of customers.customer) isListed[customer] = 1;
  const hasOrder = new Uint8Array(isListed.length);
  let ordersOfListed = 0;
  let guestOrders = 0;
  for (const customer of orders.customer) {
    if (customer < 0) guestOrders++;
    else if (isListed[customer] === 1) {
      ordersOfListed++;
      hasOrder[customer] = 1;
    }
  }
  const count = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + flag, 0);
  return {
    listed: count(isListed),
    listedWithOrder: count(hasOrder),
    foundBy: foundBy(customers, hasOrder, identity),
    orders: orders.rows,
    ordersOfListed,
    guestOrders,
  };
}

const ways = ['others', 'id', 'email', 'phone', 'others'] as const;

function foundBy(
  { customers: { names } }: CustomersTable,
  isFound: Uint8Array,
  identity: ImportedData['identity'],
): FoundBy {
  const counts = { id: 0, email: 0, phone: 0, others: 0 };
  isFound.forEach((found, customer) => {
    if (found === 0) return;
    // Where everybody is named in one way only, the name says in which.
    const way =
      identity === null
        ? names[customer]!.includes('@')
          ? 'email'
          : 'id'
        : ways[identity.joinedBy[customer]!]!;
    counts[way]++;
  });
  return counts;
}
