import { dateColumn, numberColumn, textColumn } from './cellColumns.mjs';
import { dayText, orderRows, zone } from './shopRows.mjs';

export const locale = { timeZone: zone.timeZone, locale: 'en_US' };
export const headers =
  'Customer,Date,Amount,Order ID,Discount,Tax,Shipping,Refund,Source,Discount code,Note,Phone,City,Country,Items,Weight,Paid,Created,Product,Stock'.split(
    ',',
  );

/** A tab of orders as an export leaves it: twenty columns, numbers and texts, of which ten are mapped. */
export function orderTab(rows) {
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

export const mapping = { sheetId: 1, table: 'orders', columns, constants: {} };

/** The same with texts and dates that nobody has seen yet. */
export function freshCells(tab, rows) {
  const cells = [headers];
  for (let row = 0; row < rows; row++) cells.push(tab.map((column) => column(row)));
  return cells;
}
