import { performance } from 'node:perf_hooks';
import { dateColumn, numberColumn, textColumn } from './cellColumns.mjs';
import { stopwatch } from './clock.mjs';
import { loadFunctions } from './loadFunctions.mjs';
import { dayText, orderRows, zone } from './shopRows.mjs';

const locale = { timeZone: zone.timeZone, locale: 'en_US' };
const headers =
  'Customer,Date,Amount,Order ID,Discount,Tax,Shipping,Refund,Source,Discount code,Note,Phone,City,Country,Items,Weight,Paid,Created,Product,Stock'.split(
    ',',
  );

/** A tab of orders as an export leaves it: twenty columns, numbers and texts, of which ten are mapped. */
function orderTab(rows) {
  const { customers, moments } = orderRows(rows, 5);
  const rowOf = (make) => Array.from({ length: rows }, (_, row) => make(row));
  const texts = (make) => textColumn(rowOf(make));
  const cents = (row) => ((row * 7919) % 20_000) / 100;
  const cities = ['Pune', 'Delhi', 'Chennai', 'Mumbai'];
  return [
    textColumn(customers),
    dateColumn(moments),
    texts((row) => `$${cents(row).toFixed(2)}`),
    texts((row) => `#${100_000 + row}`),
    numberColumn(rowOf((row) => (row % 9 === 0 ? 5 : 0))),
    numberColumn(rowOf((row) => cents(row) / 10)),
    texts((row) => (row % 3 === 0 ? '4.90' : '0.00')),
    texts((row) => (row % 50 === 0 ? '$1.00' : '')),
    texts((row) => ['Instagram', 'newsletter', '', 'Google'][row % 4]),
    texts((row) => (row % 10 === 0 ? 'SPRING10' : '')),
    texts((row) => (row % 20 === 0 ? 'please ring twice' : '')),
    texts((row) => `+91 ${9_000_000_000 + row}`),
    texts((row) => cities[row % 4]),
    texts(() => 'India'),
    numberColumn(rowOf((row) => 1 + (row % 5))),
    numberColumn(rowOf((row) => (row % 700) / 10)),
    texts((row) => (row % 30 === 0 ? 'no' : 'yes')),
    textColumn(moments.map(dayText)),
    texts((row) => `Tea no ${row % 40}`),
    numberColumn(rowOf((row) => row % 100)),
  ];
}

const columns = {
  customer: 'Customer',
  date: 'Date',
  amount: 'Amount',
  orderId: 'Order ID',
  discount: 'Discount',
  tax: 'Tax',
  shipping: 'Shipping',
  refund: 'Refund',
  source: 'Source',
  discountCode: 'Discount code',
};

/** Looks at every cell of the tab and makes nothing of it. */
function visit(cells) {
  let seen = 0;
  for (const row of cells)
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      if (typeof cell === 'string') seen += cell.length;
      else if (typeof cell === 'number') seen += cell;
      else seen += cell.getTime();
    }
  return seen;
}

/** The same, and puts the two columns of ids into canonical form and looks them up, as the floor of the functions does. */
function visitWithIds(cells, canonicalKey) {
  let seen = visit(cells);
  for (const column of [headers.indexOf('Customer'), headers.indexOf('Order ID')]) {
    const ids = new Map();
    for (let row = 1; row < cells.length; row++) {
      const id = canonicalKey(cells[row][column]);
      if (ids.get(id) === undefined) ids.set(id, row);
    }
    seen += ids.size;
  }
  return seen;
}

/** Reading a whole tab against visiting its cells, in turn, over cells of their own. */
export async function readingTimes({ rows, seconds }) {
  const { canonicalKey, readTables } = await loadFunctions();
  const tab = orderTab(rows);
  const mapping = { sheetId: 1, table: 'orders', columns, constants: {} };
  const runs = { visit: [], visitWithIds: [], read: [] };
  const until = performance.now() + 1000 * seconds;
  for (let round = 0; round < 3 || performance.now() < until; round++) {
    for (const name of Object.keys(runs)) {
      const cells = [headers];
      for (let row = 0; row < rows; row++) cells.push(tab.map((column) => column(row)));
      globalThis.gc?.();
      const elapsed = stopwatch();
      if (name === 'visit') visit(cells);
      else if (name === 'visitWithIds') visitWithIds(cells, canonicalKey);
      else readTables([{ sheetId: 1, name: 'Orders', cells }], [mapping], locale, 30_000);
      runs[name].push({ ms: elapsed() });
    }
  }
  return runs;
}
