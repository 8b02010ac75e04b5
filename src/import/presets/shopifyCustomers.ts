import type { Preset } from './preset';

/** Ids stand there as `'123`, and orders name the customer by e-mail: the e-mail is the customer. */
export const shopifyCustomers: Preset = {
  name: 'Shopify customers',
  table: 'customers',
  signatures: [
    'accepts email marketing, total spent',
    'accepts email marketing, total orders',
    'accepts marketing, total spent',
    'total spent, total orders',
  ],
  columns: {
    customer: 'email, phone, customer id',
    engaged: 'accepts email marketing, accepts marketing',
    segment: 'tags',
  },
};
