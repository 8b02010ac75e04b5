import type { Preset } from './preset';

/** The events report of Google Analytics 4 below its # lines: how many people did each thing. Nobody is followed from one to the next, and it lists every event: the rows that are steps are for the user to keep. */
export const ga4Events: Preset = {
  name: 'GA4 events',
  table: 'stages',
  signatures: [
    'event name, event count, total users',
    'event name, event count, event count per active user',
    'event name, event count, event count per user',
    'event name, event count, active users',
  ],
  columns: {
    stage: 'event name',
    count: 'total users, active users',
  },
};
