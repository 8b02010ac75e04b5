import type { Preset } from './preset';

/** One row an item of a payment; its own Net Sales. A returned item is a row with negative amounts. */
export const squareItems: Preset = {
  name: 'Square items',
  table: 'orders',
  signatures: [
    'item, price point name, gross sales, event type',
    'price point name, net sales, transaction id',
    'item, modifiers applied, transaction id',
    'item, modifiers applied, gross sales, payment id',
  ],
  columns: {
    customer: 'customer id, customer name, customer reference id',
    date: 'date',
    amount: 'net sales',
    orderId: 'transaction id',
    discount: 'discounts',
    tax: 'tax',
    source: 'channel',
    offering: 'item, category',
  },
  amountIncludesTaxAndShipping: false,
};
