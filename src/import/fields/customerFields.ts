import type { FieldRow } from './fieldSpec';
import { wordList } from './wordList';

export const customerFields: readonly FieldRow[] = [
  [
    'customer',
    'Customer',
    'key',
    'customer id, square customer id, customer number, customer no, client id, user id, member id, patient id, customer email, email, email address, customer, client email, client, contact email, patient, subscriber, contact, customer name, client name, name, full name, member, user',
    'required',
  ],
  [
    'engagedSince',
    'Engaged since',
    'date',
    'engaged since, engaged on, engaged date, engagement date, date engaged, first engaged, first engagement, optin time, opt in time, optin date, opt in date, opted in, confirm time, signed up, sign up date, signup date, signed up at, signed up on, subscribed at, subscribed on, subscribed, subscription date, joined, joined at, joined on, date joined, member since, follower since, follows since, newsletter since, on the list since, since, start date, newsletter, engaged, follows us',
    4,
  ],
  [
    'confirmedOn',
    'Confirmed on (where "engaged since" is blank)',
    'date',
    'confirm time, confirmed at, confirmed on, confirmation date',
  ],
  [
    'engaged',
    'Engaged (yes/no)',
    'flag',
    'engaged, is engaged, accepts marketing, accepts email marketing, email marketing, newsletter, on newsletter, follower, follows us, subscriber, in community, community member, opt in, subscribed, active',
    3,
  ],
  [
    'customerSince',
    'Customer since',
    'date',
    'customer since, client since, first order, first order date, first purchase, first purchase date, customer created, created at, created, first seen, patient since',
  ],
  [
    'segment',
    'Segment',
    'label',
    'segment, segments, customer segment, customer group, client group, tier, type, category, tags, cohort',
  ],
  [
    'source',
    'Source',
    'label',
    'source, came from, heard from, how did you hear about us, how they found us, found us, acquisition channel, utm source, channel, lead source',
  ],
  ['referredBy', 'Referred by', 'key', 'referred by, referrer, referral, recommended by, referred from', 2],
  [
    'socialUser',
    'Social user',
    'flag',
    'social user, uses social media, on social media, social, social media user',
    2,
  ],
  [
    'group',
    'Hold-out group',
    'label',
    'hold out, holdout, hold out group, holdout group, control group, test group, group, held out, in hold out, in holdout',
    2,
  ],
  [
    'groupSince',
    'Group since',
    'date',
    'group since, in group since, group date, assigned on, assigned at, assignment date, randomised on, randomized on, drawn on, test since, test start, start of test, start of the test',
  ],
];

/** Headers of lists that hold engaged people only (newsletter exports), where a blank date is an unknown one. */
export const engagedListHeaders = wordList(
  'optin time, opt in time, optin date, opt in date, confirm time, subscribed at, subscribed on, subscription date',
);
