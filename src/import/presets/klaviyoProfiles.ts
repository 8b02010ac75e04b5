import type { Preset } from './preset';

/** One row a profile, also one that never subscribed: the consent says who is engaged, its timestamp since when. */
export const klaviyoProfiles: Preset = {
  name: 'Klaviyo profiles',
  table: 'customers',
  signatures: [
    'email, email marketing consent',
    'email, klaviyo id',
    'email, email marketing consent timestamp',
    'klaviyo id, email marketing consent',
  ],
  columns: {
    customer: 'email, phone number, klaviyo id',
    phone: 'phone number',
    engagedSince: 'email marketing consent timestamp',
    engaged: 'email marketing consent',
    customerSince: 'profile created on, date added',
    source: 'source',
  },
};
