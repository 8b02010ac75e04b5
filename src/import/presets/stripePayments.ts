import type { Preset } from './preset';

/**
 * One row a payment, also a failed one. Its times are in UTC, as their header says. Converted amounts are all in the
 * account's currency. The shortest selection of columns names no customer; "Tax" is the tax on Stripe's own fee.
 */
export const stripePayments: Preset = {
  name: 'Stripe payments',
  table: 'orders',
  signatures: [
    'created date utc, amount refunded',
    'created utc, amount refunded',
    'created date utc, status, amount',
    'created utc, status, amount',
    'id, amount refunded, status, currency',
  ],
  columns: {
    customer: 'customer id, customer email, customer description',
    email: 'customer email, card email, receipt email',
    phone: 'customer phone',
    date: 'created date utc, created utc, created',
    amount: 'converted amount, amount',
    orderId: 'id',
    refund: 'converted amount refunded, amount refunded',
    status: 'status',
    offering: 'description',
    currency: 'converted currency, currency',
    test: 'mode, livemode',
  },
  amountIncludesTaxAndShipping: false,
};
