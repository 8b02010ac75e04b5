import { once } from '../core/once';
import { activityFields } from './fields/activityFields';
import { contactFields } from './fields/contactFields';
import { customerFields } from './fields/customerFields';
import { eventFields } from './fields/eventFields';
import { offerFields } from './fields/offerFields';
import { orderFields } from './fields/orderFields';
import { postFields } from './fields/postFields';
import { stageFields } from './fields/stageFields';
import { fieldSpec, type TableSpec } from './fields/fieldSpec';
import type { TableKind } from './tables';

/** The tables we know, and for each of their columns the headers people and exports give it. */
export const tableSpecs = once((): readonly TableSpec[] => [
  {
    kind: 'activities',
    label: 'Activities',
    description: 'Each row is one piece of engagement work: what you did, when, and what it took.',
    fields: activityFields.map(fieldSpec),
    needsOneOf: ['hours', 'minutes', 'cost', 'gain'],
  },
  {
    kind: 'orders',
    label: 'Orders',
    description: 'Each row is one order: who bought, when, and for how much.',
    fields: [...orderFields, ...contactFields].map(fieldSpec),
  },
  {
    kind: 'customers',
    label: 'Customers',
    description: 'Each row is one customer: since when they are engaged, or whether they are.',
    fields: [...customerFields, ...contactFields].map(fieldSpec),
    needsOneOf: ['engagedSince', 'engaged', 'segment', 'referredBy', 'socialUser', 'group'],
  },
  {
    kind: 'events',
    label: 'Steps of people',
    description: 'Each row is one step of one person: who, when, and which stage they reached.',
    fields: [...eventFields, ...contactFields].map(fieldSpec),
  },
  {
    kind: 'stages',
    label: 'Funnel stages',
    description: 'Each row is one stage of your funnel with the number of people who reached it.',
    fields: stageFields.map(fieldSpec),
  },
  {
    kind: 'offers',
    label: 'Special offers',
    description: 'Each row is one special offer: its name, its first and its last day.',
    fields: offerFields.map(fieldSpec),
  },
  {
    kind: 'posts',
    label: 'Posts and mailings',
    description: 'Each row is one post or mailing: when it went out, how many it reached, and who reacted.',
    fields: postFields.map(fieldSpec),
    needsOneOf: ['reach', 'impressions', 'interactions', 'likes'],
  },
]);

export function tableSpec(kind: TableKind): TableSpec {
  return tableSpecs().find((spec) => spec.kind === kind)!;
}
