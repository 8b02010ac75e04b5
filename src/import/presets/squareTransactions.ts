import type { Preset } from './preset';

/**
 * One row a payment; a refund is a row of its own with negative amounts and `Event Type` Refund. Net Sales hold
 * neither tax nor tips. Most card payments have no customer.
 */
export const squareTransactions: Preset = {
  name: 'Square transactions',
  table: 'orders',
  signatures: [
    'gross sales, total collected, transaction id, event type',
    'gross sales, net total, transaction id',
    'net sales, total collected, payment id, event type',
  ],
  columns: {
    customer: 'customer id, customer name, customer reference id',
    date: 'date',
    amount: 'net sales',
    orderId: 'transaction id',
    discount: 'discounts',
    discountCode: 'discount name',
    refund: 'partial refunds',
    tax: 'tax',
    status: 'transaction status',
    source: 'source, channel',
    offering: 'description',
  },
  amountIncludesTaxAndShipping: false,
};
