/** Stands below the title of every report; a report tab without a record is known by it. */
export const reportSubject = 'What customer conversations bring back';

/** What the report calls the confidence of its ranges. */
export const confidenceLabel = 'Confidence of all ranges';
