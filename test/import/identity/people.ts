import { readTables } from '../../../src/import/readTables';
import type { RawTab } from '../../../src/import/mapping';
import type { ImportedData } from '../../../src/import/tables';
import { readOn, recognised } from '../tab';

/** The tabs as they are recognised, in a German spreadsheet. */
export function readPeople(...tabs: RawTab[]): ImportedData {
  const german = { locale: 'de_DE', timeZone: 'Europe/Berlin' };
  return readTables(tabs, tabs.map(recognised), german, readOn);
}

/** For each order the rows of the list that are about the same person, and "guest" for nobody's. */
export function listRowsOfOrders({ orders, customers }: ImportedData): (string | number[])[] {
  return Array.from(orders!.customer, (customer) =>
    customer < 0
      ? 'guest'
      : Array.from(customers?.customer ?? []).flatMap((listed, row) => (listed === customer ? [row] : [])),
  );
}
