import type { VerdictSentences } from './verdictSentences';

/** Does the recorded gain pay for the hours? No interval: a claim, so every sentence begins with "if". */
export const paySentences = {
  needsRate: 'Type what an hour of yours is worth, to see how many hours this gain pays for.',
  cashTooHigh:
    'Even if all the gain you recorded came from this work, the cash alone is more than it allows.',
  freeHours: 'An hour of yours costs nothing here, so no number of hours is too many.',
  moreHours: 'If all the gain you recorded came from this work, it pays for more hours than you put in.',
  fewerHours:
    'Even if all the gain you recorded came from this work, it pays for fewer hours than you put in.',
} as const;

export const payNotes = {
  claim: (rows: number, gainSource: 'activities' | 'orders'): string =>
    `Claimed: the gain as you recorded it in ${rows} ${gainSource === 'orders' ? 'orders' : 'rows of activities'}, evidence grade E. It says nothing about the next hour.`,
  supported: (grade: string): string =>
    `Supported: the part your orders bear out, evidence grade ${grade}, with its range.`,
} as const;

/** How a group of activities is called. */
export const groupWords = { channel: 'Channel', activity: 'Activity' } as const;

export const hoursSentences = {
  noGain: (most: string): string => `Most of your hours went into "${most}".`,
  even: 'No group with enough rows brings clearly more or less than its share of the hours.',
  gaps: (ahead: string | null, behind: string | null): string => {
    const most = ahead === null ? [] : [`"${ahead}" brings the most gain`];
    const least =
      behind === null ? [] : [ahead === null ? `"${behind}" brings the least gain` : `"${behind}" the least`];
    return `Against its share of the hours, ${[...most, ...least].join(' and ')}.`;
  },
} as const;

export const hoursNotes = {
  rows: (rows: number, withoutHours: number): string =>
    withoutHours === 0
      ? `${rows} rows, all used.`
      : `${rows} rows, all used; ${withoutHours} of them have no hours.`,
  grade:
    'Evidence grade E: recorded gains. Next step: toss a coin each week whether to do one of them, and compare the weeks.',
  fewData: '* few data: under 10 rows, or one row makes more than half of the gain.',
} as const;

/** What came of contacts, in the plural and for one. */
export const outcomeWords = {
  contacts: { many: 'contacts', one: 'contact' },
  responses: { many: 'responses', one: 'response' },
  leads: { many: 'leads', one: 'lead' },
  conversions: { many: 'conversions', one: 'conversion' },
} as const;
type Outcome = keyof typeof outcomeWords;

/** What the ends of the ladder mean, behind their number. */
export const levelWords: Readonly<Record<number, string>> = { 1: 'to everybody', 5: 'face to face' };

/** Do more personal contacts bring more? Each fits on one line; `touchNotes.chosen` stands right below. */
export function touchSentences(outcome: Outcome): VerdictSentences {
  const { many } = outcomeWords[outcome];
  return {
    increase: `The more personal the contact, the more often ${many} came of it. The whole range lies above zero.`,
    decrease: `The more personal the contact, the less often ${many} came of it. The whole range lies below zero.`,
    noEffect: `About as many ${many} came of every kind of contact. The whole range is too small to matter.`,
    cannotTell: `It cannot be told if personal contacts bring more ${many}: no difference and a real one both fit.`,
    tooFewData: 'Too few contacts to say: fewer than two levels have ten.',
  };
}

export const touchNotes = {
  chosen: 'Whom you met in person you chose: this is no proof that the touch did it.',
  /** Both are shown because they often disagree. */
  hours: (bestRate: string | null, bestHour: string): string =>
    bestRate === null || bestRate === bestHour
      ? `In what you recorded, an hour brought most at level ${bestHour}.`
      : `The largest share is at level ${bestRate}, but in what you recorded an hour brought more at level ${bestHour}.`,
  noOutcome:
    'Add columns with the contacts of each activity and what came of them, to see whether the touch works.',
  grade: 'Evidence grade E. Next step: toss a coin for the next forty contacts whether you call or write.',
  rows: (used: number, leftOut: number): string =>
    leftOut === 0 ? `${used} rows, all used.` : `${used} rows used, ${leftOut} without a level left out.`,
  blanks: (withoutContacts: number, outcome: Outcome): string =>
    `${
      withoutContacts === 0
        ? ''
        : withoutContacts === 1
          ? 'One row without contacts counts in the gain per hour only. '
          : `${withoutContacts} rows without contacts count in the gain per hour only. `
    }Blank ${outcomeWords[outcome].many} count as none.`,
  again: 'People met again count again, so the ranges are rather too narrow.',
} as const;

/** Where does an outcome cost less? Recorded costs, no interval. */
export function sidesSentences(
  outcome: Outcome,
): Readonly<Record<'cheaper' | 'dearer' | 'even' | 'needsRate' | 'noCost', string>> {
  const each = `In what you recorded, a ${outcomeWords[outcome].one} cost`;
  return {
    cheaper: `${each} less online than offline.`,
    dearer: `${each} more online than offline.`,
    even: `${each} about the same online and offline.`,
    needsRate: 'Type what an hour of yours is worth: then online and offline can be compared.',
    noCost: 'Nothing was put in offline that is written down, so there is nothing to compare with.',
  };
}

export const sidesNotes = {
  caveat: 'Costs you did not write down, such as rent and travel, are not in it.',
  tooFew: 'Fewer than ten outcomes of a kind on one of the sides: too few to compare what they cost.',
  benchmark: 'A customer won offline, as you said',
  rows: (online: number, offline: number, leftOut: number): string =>
    `${online} rows online, ${offline} offline${leftOut === 0 ? '' : `; ${leftOut} say neither and are left out`}. The cost of a side is all its cash and time; a blank count is none.`,
  byChannelName: 'Where no column says so, the name of the channel decided.',
  grade:
    'Evidence grade E. Next step: ask every new customer how they found you, and write it beside the order.',
} as const;
