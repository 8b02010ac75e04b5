import type { Preset } from './preset';

/** One row a sale. Sale Price holds tax and shipping; the day is UTC's, and its time stands in another column. */
export const gumroadSales: Preset = {
  name: 'Gumroad sales',
  table: 'orders',
  signatures: [
    'purchase email, purchase date, sale price',
    'purchase id, purchase email, fully refunded',
    'purchase id, sale price, fully refunded',
  ],
  columns: {
    customer: 'purchase email, buyer email, buyer name',
    date: 'purchase date',
    amount: 'sale price',
    orderId: 'purchase id',
    discountCode: 'discount code',
    refund: 'partial refund',
    fullyRefunded: 'fully refunded',
    tax: 'taxes',
    shipping: 'shipping',
    source: 'referrer, utm source',
    offering: 'item name',
    currency: 'currency',
    test: 'test',
  },
  amountIncludesTaxAndShipping: true,
};
