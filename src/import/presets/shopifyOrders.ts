import type { Preset } from './preset';

/** One row a line item; the order's amounts stand on its first row only. `Id` is blank on the others, `Name` is not. */
export const shopifyOrders: Preset = {
  name: 'Shopify orders',
  table: 'orders',
  signatures: [
    'financial status, lineitem name',
    'financial status, lineitem quantity',
    'lineitem name, total',
  ],
  columns: {
    customer: 'email, billing name',
    phone: 'phone, billing phone',
    date: 'created at, paid at',
    amount: 'total',
    orderId: 'name, id',
    discount: 'discount amount',
    discountCode: 'discount code',
    refund: 'refunded amount',
    tax: 'taxes',
    shipping: 'shipping',
    status: 'financial status',
    source: 'source',
    offering: 'lineitem name',
    currency: 'currency',
    test: 'tags',
  },
  amountIncludesTaxAndShipping: true,
};
