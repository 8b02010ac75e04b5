import type { BusinessKind } from '../core/metrics/businessKind';
import type { EvidenceWords } from './evidenceWords';
import type { VerdictSentences } from './verdictSentences';

/** Whether customers come back at all decides which figures are worth a look. */
export const businessSentences: Readonly<Record<BusinessKind, string>> = {
  repeat:
    'Customers come back here: at least one in ten. Watch who comes back, what they spend and what they are worth.',
  transactional:
    'Most customers buy once here: fewer than one in ten come back. Watch recommendations and the way to the first order; figures about coming back rest on a few people.',
  cannotTell:
    'It cannot be told yet whether customers come back: more and fewer than one in ten both fit. Watch recommendations as well.',
};

/** What became of the order rows; refunds are counted apart, for nothing is wrong with them. */
export const orderRowsUsed = (counts: {
  readonly orderRows: number;
  readonly orderRowsLeftOut: number;
  readonly refundRows: number;
}): string => {
  const { orderRows, orderRowsLeftOut: leftOut, refundRows } = counts;
  const used = leftOut === 0 ? 'all used' : `${leftOut} left out for a blank customer or date`;
  const refunds =
    refundRows === 1 ? ' 1 refund row is no order.' : ` ${refundRows} refund rows are no orders.`;
  return `${orderRows} order rows, ${used}.${refundRows === 0 ? '' : refunds}`;
};

/** Two groups by what they did: "came back". */
export interface Compared {
  readonly group: string;
  readonly others: string;
  readonly did: string;
}

/** Did one group do it more often? What was seen, then what it cannot carry. */
export function comparedSentences(
  { group, others, did }: Compared,
  { caveat }: EvidenceWords,
): VerdictSentences {
  return {
    increase: `${group} ${did} more often than ${others}. The whole range lies above zero. ${caveat}`,
    decrease: `${group} ${did} less often than ${others}. The whole range lies below zero. ${caveat}`,
    noEffect: `${group} ${did} about as often as ${others}. The whole range is too small to matter. ${caveat}`,
    cannotTell: `It cannot be told which ${did} more often: ${lower(group)} or ${others}. No difference and a real one both fit. ${caveat}`,
    tooFewData: 'Too few customers to say: a group is under ten.',
  };
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** With groups drawn by lot the difference is what engagement caused. */
export function causedSentences({ caveat }: EvidenceWords): VerdictSentences {
  return {
    increase: `Engagement caused about as many extra customers to order as the table says. The whole range lies above zero. ${caveat}`,
    decrease: `Engagement caused customers to order less often, by about as much as the table says. The whole range lies below zero. ${caveat}`,
    noEffect: `Engagement caused about nothing here. The whole range is too small to matter. ${caveat}`,
    cannotTell: `It cannot be told what engagement caused. No difference and a real one both fit. ${caveat}`,
    tooFewData: 'Too few customers to say: a group is under ten.',
  };
}

/** Why one group spent more, or less, than the other. */
export const spendReasons = {
  increase: {
    orders: 'Engaged customers spent more each, mostly because they ordered more often.',
    baskets: 'Engaged customers spent more each, mostly because their orders were larger.',
  },
  decrease: {
    orders: 'Engaged customers spent less each, mostly because they ordered less often.',
    baskets: 'Engaged customers spent less each, mostly because their orders were smaller.',
  },
} as const;

export const spendSentences = ({
  caveat,
}: EvidenceWords): Omit<VerdictSentences, 'increase' | 'decrease'> => ({
  noEffect: `Engaged customers spent about as much as the others. The whole range is too small to matter. ${caveat}`,
  cannotTell: `It cannot be told whether engaged customers spend more. No difference and a real one both fit. ${caveat}`,
  tooFewData: 'Too few customers to say: a group is under ten.',
});

export const worthWords = {
  sentence:
    'What is left of the sales still to come from a customer after the first order, if all goes on as it did.',
  remark:
    'Assumes that the share who come back and what they buy stay the same for ever, and takes 10 % a year off for waiting. Those who pause longer than the days watched count as lost.',
  margin: 'of the sales is left after the cost of goods',
  noMargin: 'revenue-based: the cost of goods is not known, so nothing is taken off for it',
  costs:
    'Average costs of different people; it does not say the next euro is better spent on keeping customers. Activities without a purpose are in neither.',
} as const;

export const silentSentences = {
  most: 'Most of those who recommend you are not engaged: they speak for you where you cannot see it.',
  few: 'Most of those who recommend you are engaged customers.',
  cannotTell:
    'It cannot be told whether most of those who recommend you are engaged. More and fewer than half both fit.',
  tooFew: 'Fewer than five people have recommended you: too few to say more about them.',
  unnamed:
    'Who recommended you is not written down. Type the name or e-mail of that person in place of "yes".',
  unknown: 'Add a column "engaged since" to see how many of those who recommend you are not engaged.',
} as const;

export const segmentSentences = {
  none: 'No segment comes back clearly more or less often than the rest.',
  some: (more: readonly string[], less: readonly string[]): string =>
    [
      more.length > 0 ? `${list(more)} came back more often than the rest.` : '',
      less.length > 0 ? `${list(less)} came back less often than the rest.` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  holm: 'Each is compared with the rest. The ranges are wider the more segments are looked at, so that one in twenty shops without differences sees one, however many segments it has (Holm).',
  tooFew: 'too few',
  others: (segments: number): string =>
    ` "all others": ${segments === 1 ? 'one smaller segment' : `${segments} smaller segments together`}.`,
  small: (segments: number, people: number): string =>
    segments === 1
      ? ` One smaller segment, ${people} customers, is only in the rest.`
      : ` ${segments} smaller segments, ${people} customers in all, are only in the rest.`,
  without: (people: number): string => ` ${people} customers without a segment are left out.`,
} as const;

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
