import type { Preset } from './preset';

/** One row an order. Order Total is what was paid: with shipping and sales tax, after the coupon. */
export const etsySoldOrders: Preset = {
  name: 'Etsy sold orders',
  table: 'orders',
  signatures: [
    'sale date, order id, order value, order total',
    'sale date, order id, order total, order net',
    'number of items, order total, card processing fees',
    'sale date, order id, adjusted order total',
  ],
  columns: {
    customer: 'buyer, buyer user id, full name',
    date: 'sale date, date paid',
    amount: 'order total',
    orderId: 'order id',
    discount: 'discount amount',
    discountCode: 'coupon code',
    tax: 'sales tax',
    shipping: 'shipping',
    status: 'status',
    source: 'order type',
  },
  amountIncludesTaxAndShipping: true,
};
