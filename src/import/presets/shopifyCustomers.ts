import type { Preset } from './preset';

/** Ids stand there as `'123`; orders name the customer by e-mail address or phone number. */
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
    customer: 'customer id, email, phone',
    email: 'email',
    phone: 'phone, default address phone',
    engaged: 'accepts email marketing, accepts marketing',
    segment: 'tags',
  },
};
