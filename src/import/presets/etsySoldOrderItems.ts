import type { Preset } from './preset';

/**
 * One row an item. Item Total holds neither shipping nor sales tax, which stand on the order's first row, and is from
 * before the coupon.
 */
export const etsySoldOrderItems: Preset = {
  name: 'Etsy sold order items',
  table: 'orders',
  signatures: [
    'sale date, item name, item total',
    'item name, listing id, item total, order id',
    'sale date, listing id, transaction id, item total',
    'item name, listing id, transaction id, order id',
  ],
  columns: {
    customer: 'buyer, ship name',
    date: 'sale date, date paid',
    amount: 'item total',
    orderId: 'order id',
    discount: 'discount amount',
    discountCode: 'coupon code',
    tax: 'order sales tax',
    shipping: 'order shipping',
    source: 'order type',
    offering: 'item name',
  },
  constants: { beforeDiscount: 'yes' },
  amountIncludesTaxAndShipping: false,
};
