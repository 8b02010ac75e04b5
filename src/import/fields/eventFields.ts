import type { FieldRow } from './fieldSpec';

export const eventFields: readonly FieldRow[] = [
  [
    'person',
    'Person',
    'key',
    'person, person id, user id, user, visitor id, visitor, lead id, lead, mql id, contact id, contact, prospect, prospect id, distinct id, client id, client, customer id, customer, patient id, patient, member id, email, email address, customer email, contact email, people, name, full name, who',
    'required',
  ],
  [
    'date',
    'Date',
    'date',
    'date, timestamp, time, event time, event date, event timestamp, datetime, date and time, created at, created, occurred at, when, day, stage date, first contact date, won date, entered at, date entered',
    'required',
  ],
  [
    'stage',
    'Stage',
    'label',
    'stage, step, event, event name, event type, funnel stage, funnel step, pipeline stage, deal stage, lifecycle stage, lead stage, stage name, action, milestone, status',
    'required',
  ],
];
