import { cellAddress } from '../address';
import { fieldColumn } from '../tabSource';
import type { OrdersTable } from '../tables';
import type { SharedIdentifiers } from './identity';
import { none } from './namedPeople';
import type { Namings } from './namings';
import { personOf, type WhoIsWho } from './whoIsWho';

/** How many identifiers join nobody, the first cell with one, and the orders that name nobody else. */
export function sharedIdentifiers(
  who: WhoIsWho,
  buyers: Namings,
  orders: OrdersTable | null,
): SharedIdentifiers {
  const counts = { id: 0, email: 0, phone: 0 };
  who.people.kind.forEach((kind, node) => (counts[kind] += who.shared[node]!));
  const places = who.places[0]!;
  const nameless = (orders?.customer ?? new Int32Array(0)).filter(
    (naming) => naming >= 0 && personOf(who, places[buyers.position(naming)]!) === none,
  );
  return {
    ids: counts.id,
    emails: counts.email,
    phones: counts.phone,
    orders: nameless.length,
    firstCell: firstCell(who, buyers),
  };
}

/** Only namings with an e-mail address or a phone number know where they stand. */
function firstCell({ people, shared, places }: WhoIsWho, buyers: Namings): string {
  for (const [position, place] of places[0]!.entries()) {
    const first = place === none ? null : buyers.placeAt(position);
    if (first === null) continue;
    for (const kind of ['phone', 'email', 'id'] as const) {
      const identifier = people[kind][place]!;
      if (identifier === none || shared[identifier] === 0) continue;
      const column = fieldColumn(first.source, kind) ?? fieldColumn(first.source, 'customer');
      if (column !== null) return cellAddress(first.source.tab.name, column.from + first.row, column.column);
    }
  }
  return '';
}
