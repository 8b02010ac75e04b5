import type { GradeReason } from '../core/evidence';

export interface EvidenceWords {
  /** Why the result has its grade. */
  readonly because: string;
  /** The cheapest step that would raise it. */
  readonly nextStep: string;
}

/** What a grade rests on, in words that follow "Evidence grade C: …". */
export const evidenceWords: Readonly<Record<GradeReason, EvidenceWords>> = {
  randomised: {
    because: 'chance decided who was engaged, so engagement made the difference.',
    nextStep: 'Keep the random groups apart until the end of the test.',
  },
  landmarkAndStratified: {
    because:
      'among customers who looked alike up to the day engagement is counted. What engagement did before that day is not counted.',
    nextStep:
      'Leave a random tenth of your customers out of your next campaign, and keep their names in a list.',
  },
  fewInformativeStrata: {
    because: 'there are too few customers of each kind to compare like with like. This may be who they are.',
    nextStep: 'Add older orders, or wait until more customers have been with you for the whole time.',
  },
  leftTruncationChangesConclusion: {
    because: 'many customers may be older than your orders show, and without them the conclusion changes.',
    nextStep: 'Add a "customer since" date to your customers, or add older orders.',
  },
  noEngagedDates: {
    because: 'a ratio, not an effect. It is not known when customers became engaged.',
    nextStep: 'Add the date on which each customer signed up or first wrote to you.',
  },
  mostRowsLeftOut: {
    because: 'more than half of the rows could not be used.',
    nextStep: 'Fill in the blank customers and dates that the small print below names.',
  },
  claimedGain: {
    because: 'a gain you recorded, not an effect. What would have come anyway is not taken off.',
    nextStep: 'Add your orders, and the date on which each customer became engaged.',
  },
};
