import { sampleActivities } from './sampleActivities';
import { sampleCustomers } from './sampleCustomers';
import type { SampleCustomer } from './sampleCustomers';
import { letterDay, sampleDetails } from './sampleDetails';
import { sampleEnquiries } from './sampleEnquiries';
import { sampleOrders } from './sampleOrders';
import { seededRandom } from './seededRandom';
import { serialDay } from './year';

/** One tab of the sample: a header row, rows of values, and a number format for each column. */
export interface SampleTab {
  readonly name: string;
  readonly header: readonly string[];
  readonly formats: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export const sampleTabNames = [
  'Sample activities',
  'Sample orders',
  'Sample customers',
  'Sample enquiries',
] as const;

const seed = 2024;
const date = 'yyyy-mm-dd';
const money = '0.00';
const text = '@';

/** A small bakery in its first year. Everybody and everything in it is invented; the same at every call. */
export function sampleShop(): SampleTab[] {
  const customers = sampleCustomers(seededRandom(seed));
  return [activitiesTab(), ordersTab(customers), customersTab(customers), enquiriesTab(customers)];
}

function activitiesTab(): SampleTab {
  const activities = sampleActivities(seededRandom(seed + 1), seededRandom(seed + 4));
  return {
    name: sampleTabNames[0],
    header: [
      ...['Date', 'Channel', 'Activity', 'Person', 'Hours', 'Cost', 'Gain'],
      ...['Personalness', 'Online/offline', 'Contacts', 'Responses', 'Conversions'],
    ],
    formats: [date, text, text, text, money, money, money, '0', text, '0', '0', '0'],
    rows: activities.map(({ day, channel, activity, person, hours, cost, gain, touch }) => [
      ...[serialDay(day), channel, activity, person, hours, cost ?? '', gain ?? ''],
      ...[touch.personalness, touch.side, touch.contacts ?? '', touch.responses, touch.conversions],
    ]),
  };
}

function ordersTab(customers: readonly SampleCustomer[]): SampleTab {
  return {
    name: sampleTabNames[1],
    header: ['Order', 'Date', 'Customer', 'Amount', 'Refund', 'Source', 'Discount', 'Discount code'],
    formats: ['0', date, text, money, money, text, money, text],
    rows: sampleOrders(customers, seededRandom(seed + 2)).map(
      ({ day, email, amount, refund, source, discount, discountCode }, i) => [
        1001 + i,
        serialDay(day),
        email,
        amount,
        refund ?? '',
        source,
        discount ?? '',
        discountCode,
      ],
    ),
  };
}

function customersTab(customers: readonly SampleCustomer[]): SampleTab {
  const details = sampleDetails(customers, seededRandom(seed + 4));
  return {
    name: sampleTabNames[2],
    header: [
      'Customer',
      'Customer since',
      'Engaged since',
      'Segment',
      'Source',
      'Referred by',
      'Group',
      'Group since',
    ],
    formats: [text, date, date, text, text, text, text, date],
    rows: customers.map(({ email, firstOrder, engagedSince }, i) => {
      const { segment, source, referredBy, group } = details[i]!;
      return [
        email,
        serialDay(firstOrder),
        engagedSince === null ? '' : serialDay(engagedSince),
        segment,
        source,
        referredBy,
        group,
        group === '' ? '' : serialDay(letterDay),
      ];
    }),
  };
}

function enquiriesTab(customers: readonly SampleCustomer[]): SampleTab {
  return {
    name: sampleTabNames[3],
    header: ['Person', 'Date', 'Stage'],
    formats: [text, date, text],
    rows: sampleEnquiries(customers, seededRandom(seed + 3)).map(({ day, email, stage }) => [
      email,
      serialDay(day),
      stage,
    ]),
  };
}
