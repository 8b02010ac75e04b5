import type { DiscountSource } from '../analysis/offers';
import type { EvidenceWords } from './evidenceWords';
import type { VerdictSentences } from './verdictSentences';

/** Did the newest offer bring more, the days after it counted too? */
export const offerSentences = (which: string, { caveat }: EvidenceWords): VerdictSentences => ({
  increase: `The ${which} brought more than such weeks bring anyway, the days after it counted too. The whole range lies above zero. ${caveat}`,
  decrease: `The ${which} took more than it brought: with the days after it, less was sold than in such weeks. The whole range lies below zero. ${caveat}`,
  noEffect: `The ${which} changed next to nothing. The whole range is too small to matter. ${caveat}`,
  cannotTell: `It cannot be told whether the ${which} brought more than such weeks bring anyway. No difference and a real one both fit. ${caveat}`,
  tooFewData: `Too few weeks before the ${which} to say what it brought.`,
});

export const offerNotes = {
  refused: (name: string, why: string): string => `"${name}": ${why}`,
  newest: 'newest offer',
  newestJudged: 'newest offer that can be judged',
  toCome: 'not over',
  notOverYet: (days: number): string =>
    `Not over yet. It can be judged when your orders reach ${days} days beyond its end.`,
  daysAfter: (days: number): string => `The ${days} days after it are not over.`,
  notOver: (days: number): string =>
    `The ${days} days after the newest offer are not over: what it brought in the end cannot be said yet.`,
  weeks: (weeks: number, passedOver: number, days: number): string =>
    `Expected: the same weekdays in the ${weeks} weeks before${passedOver === 0 ? '' : `, ${passedOver} passed over for another offer or for want of sales`}. In the end: with the ${days} days after it.`,
  discount: {
    column: 'Discount: added up from the orders in its days.',
    rate: 'Discount: from the rate of the offer and the sales it was used on.',
    unknown:
      'Discount: not known, counted as 0. Add a discount column to your orders, or a rate to the offer.',
  } satisfies Record<DiscountSource, string>,
  notTwice: 'It is already missing from the sales and is not taken off again.',
} as const;

const offersIn = (count: number): string => (count === 1 ? '1 offer' : `${count} offers`);

/** What the page says where the offers join the supported gain. */
export const supportedOfferNotes = {
  added: (offers: number): string => `${offersIn(offers)}, against the weeks before: grade D`,
  countedOnce: (orders: number, days: number): string =>
    `${orders === 1 ? '1 order' : `${orders} orders`} in the days of an added offer, or in the ${days} after it, ${orders === 1 ? 'counts' : 'count'} for the offer only.`,
  leftOut: (offers: number, days: number): string =>
    `Not added: ${offersIn(offers)} with too few weeks before, or whose days and the ${days} after them meet another offer or the end of the period. Orders in ${offers === 1 ? 'its' : 'their'} days count as any other.`,
  noRange:
    'Without a range: the weeks before an offer were all the same, so nothing says how far off the sum may be.',
} as const;
