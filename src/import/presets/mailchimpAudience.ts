import type { Preset } from './preset';

/** Everybody on it opted in. Imported contacts often have no OPTIN_TIME, but a CONFIRM_TIME. */
export const mailchimpAudience: Preset = {
  name: 'Mailchimp audience',
  table: 'customers',
  signatures: [
    'email address, member rating, optin time',
    'optin time, confirm time',
    'email address, optin time, leid',
    'email address, confirm time, leid',
  ],
  columns: {
    customer: 'email address',
    phone: 'phone number, phone, sms phone number',
    engagedSince: 'optin time, confirm time',
    confirmedOn: 'confirm time',
    segment: 'tags',
  },
};
