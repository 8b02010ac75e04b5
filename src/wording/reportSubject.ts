/** Stands below the title of every report; a report tab without a record is known by it. */
export const reportSubject = 'What customer conversations bring back';

/** What the table of a funnel is read back by: its first header, that of people who were followed, and its last row. */
export const funnelLabels = { stage: 'Stage', people: 'People', overall: 'First to last stage' } as const;

/** What the report calls the confidence of its ranges. */
export const confidenceLabel = 'Confidence of all ranges';
