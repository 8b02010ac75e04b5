import type { GradeReason } from '../core/evidence';

export interface EvidenceWords {
  /** Who is compared, where like is compared with like: "customers who looked alike up to day 30". */
  readonly alike: string | null;
  /** Only then may a sentence speak of what engagement brought; else it needs an "if". */
  readonly mayBeTheReason: boolean;
  /** What the result cannot carry; stands in the same paragraph as the verdict. */
  readonly caveat: string;
  /** The cheapest step that would raise the grade. */
  readonly nextStep: string;
}

const alikeUpTo = (landmarkDays: number): string => `customers who looked alike up to day ${landmarkDays}`;

type Wording = Pick<EvidenceWords, 'caveat' | 'nextStep'>;

const words: Readonly<Record<GradeReason, Wording>> = {
  randomised: {
    caveat: 'Chance decided who was contacted, so nothing else explains a difference.',
    nextStep: 'Keep the random groups apart until the test ends.',
  },
  groupsNotRandom: {
    caveat:
      'This may be who they are: the two groups had already bought differently before the test, so chance did not make them.',
    nextStep: 'Draw the groups again by lot, in the order of =RAND().',
  },
  groupsNotFollowedAlike: {
    caveat:
      'This may be who they are: in one group more customers have no date, or a later one, than in the other.',
    nextStep: 'Note the same first day for everybody in both groups.',
  },
  landmarkAndStratified: {
    caveat: 'What engagement did before that day is not counted.',
    nextStep: 'Leave a random tenth of customers out of a campaign.',
  },
  fewInformativeStrata: {
    caveat: 'This may be who they are: there are too few customers of each kind to compare like with like.',
    nextStep: 'Add older orders, or wait for more customers.',
  },
  leftTruncationChangesConclusion: {
    caveat:
      'This may be who they are: many may have bought before your orders begin, and without them the answer changes.',
    nextStep: 'Add a "customer since" date to your customers.',
  },
  notStratified: {
    caveat: 'This may be who they are: like is not compared with like here.',
    nextStep: 'Leave a random tenth of customers out of a campaign.',
  },
  weeksBeforeTheOffer: {
    caveat: 'Compared with the weeks before: whatever else happened in those days is in it.',
    nextStep: 'Leave a random half of customers out of the next offer.',
  },
  noEngagedDates: {
    caveat: 'A ratio, not an effect: it is not known when customers became engaged.',
    nextStep: 'Add the date on which each customer became engaged.',
  },
  mostRowsLeftOut: {
    caveat: 'A ratio, not an effect: more than half of the rows could not be used.',
    nextStep: 'Fill in the blank customers and dates.',
  },
  groupsChoseThemselves: {
    caveat: 'A ratio, not an effect: the groups chose themselves.',
    nextStep: 'Let chance decide who gets it, and note who did.',
  },
  segmentsAsTheyAre: {
    caveat: 'A ratio, not an effect: segments differ in more than this.',
    nextStep: 'Try one thing on a random half of one segment.',
  },
  postsAsTheyAre: {
    caveat: 'A difference, not an effect: subject, day and money behind a post may make it.',
    nextStep: 'Post the same subject in two kinds, on days drawn by lot.',
  },
  countedOnly: {
    caveat: 'A count, not an effect.',
    nextStep: 'Compare who is engaged, and since when, with the others.',
  },
  claimedGain: {
    caveat: 'A gain you recorded, not an effect: what would have come anyway is not taken off.',
    nextStep: 'Add your orders, and the date on which each customer became engaged.',
  },
};

/** What evidence of this kind may be taken for, and the cheapest way to better evidence. */
export const evidenceWords = (reason: GradeReason, landmarkDays: number): EvidenceWords => ({
  ...words[reason],
  alike: reason === 'landmarkAndStratified' ? alikeUpTo(landmarkDays) : null,
  mayBeTheReason: reason === 'landmarkAndStratified' || reason === 'randomised',
});
