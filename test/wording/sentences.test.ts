import { describe, expect, test } from 'vitest';
import type { GradeReason } from '../../src/core/evidence';
import { evidenceWords } from '../../src/wording/evidenceWords';
import { assumptionWords, ordersText } from '../../src/wording/reportWords';
import { repeatSentences, supportedReturnSentences } from '../../src/wording/verdictSentences';

const landmarkDays = 30;
const reasons = [
  'randomised',
  'groupsNotRandom',
  'groupsNotFollowedAlike',
  'landmarkAndStratified',
  'fewInformativeStrata',
  'leftTruncationChangesConclusion',
  'notStratified',
  'weeksBeforeTheOffer',
  'noEngagedDates',
  'mostRowsLeftOut',
  'groupsChoseThemselves',
  'segmentsAsTheyAre',
  'countedOnly',
  'claimedGain',
] as const satisfies readonly GradeReason[];

const ofReason = (reason: GradeReason) => {
  const evidence = evidenceWords(reason, landmarkDays);
  return {
    evidence,
    repeat: repeatSentences(evidence),
    supported: supportedReturnSentences(evidence),
  };
};
const verdictSentences = reasons.flatMap((reason) => {
  const { repeat, supported } = ofReason(reason);
  return [...Object.values(repeat), ...Object.values(supported)];
});
const evidenceSentences = reasons.flatMap((reason) => {
  const { caveat, nextStep } = evidenceWords(reason, landmarkDays);
  return [caveat, nextStep];
});

/** A verdict that says something about the customers, unlike "too few". */
const telling = ['increase', 'decrease', 'noEffect', 'cannotTell'] as const;

describe('sentences of verdicts', () => {
  test('hold no numbers but the day of the comparison: those that change stand in cells of their own', () => {
    expect(verdictSentences.filter((sentence) => /\d/.test(sentence.replace('up to day 30', '')))).toEqual(
      [],
    );
  });

  test.each(reasons)('each verdict of a section has a sentence of its own: %s', (reason) => {
    const { repeat, supported } = ofReason(reason);
    for (const sentences of [repeat, supported]) expect(new Set(Object.values(sentences)).size).toBe(5);
  });

  test.each(reasons)('"no effect" is told apart from "don’t know": %s', (reason) => {
    const { repeat, supported } = ofReason(reason);
    for (const { cannotTell, noEffect } of [repeat, supported]) {
      expect(cannotTell).toMatch(/cannot be told/);
      expect(noEffect).not.toMatch(/\btell\b|\btold\b/i);
    }
  });

  test.each(reasons)('only increase and decrease claim a direction: %s', (reason) => {
    const { repeat, supported } = ofReason(reason);
    for (const verdict of ['noEffect', 'cannotTell', 'tooFewData'] as const) {
      expect(repeat[verdict]).not.toMatch(/came back (more|less) often/);
      expect(supported[verdict]).not.toMatch(/(^|, )this gain pays|does not pay/i);
    }
  });
});

describe('the evidence stands in the sentence of the verdict', () => {
  test('grade C: among customers who looked alike, and what is not counted', () => {
    const { repeat, supported } = ofReason('landmarkAndStratified');
    for (const verdict of telling) {
      expect(repeat[verdict]).toMatch(/^Among customers who looked alike up to day 30, /);
      expect(supported[verdict]).toMatch(
        /^Judged by customers who looked alike up to day 30 after their first order, /,
      );
      for (const sentences of [repeat, supported])
        expect(sentences[verdict]).toMatch(/What engagement did before that day is not counted\.$/);
    }
  });

  test.each([
    ['D', 'fewInformativeStrata', 'This may be who they are'],
    ['D', 'leftTruncationChangesConclusion', 'This may be who they are'],
    ['E', 'noEngagedDates', 'A ratio, not an effect'],
    ['E', 'mostRowsLeftOut', 'A ratio, not an effect'],
  ] as const)('grade %s (%s): "%s", and nothing is said to come of engagement', (_grade, reason, caveat) => {
    const { repeat, supported } = ofReason(reason);
    for (const verdict of telling) {
      expect(repeat[verdict]).toContain(caveat);
      expect(supported[verdict]).toContain(caveat);
      expect(repeat[verdict]).not.toMatch(/because|caused|brought|thanks to|made/);
    }
    for (const verdict of ['increase', 'decrease', 'noEffect'] as const)
      expect(supported[verdict]).toMatch(/^(If|Even if) engagement is the reason, /);
  });
});

test('sentences are short enough for an owner on Sunday night: under 25 words each', () => {
  const sentences = [...verdictSentences, ...evidenceSentences].flatMap((text) => text.split(/(?<=[.!?]) /));
  expect(sentences.filter((sentence) => sentence.split(' ').length >= 25)).toEqual([]);
});

test('no sentence uses a statistician’s word', () => {
  const jargon = /signific|p-value|confound|hypothes|stratif|estimat|coefficient|landmark/i;
  expect([...verdictSentences, ...evidenceSentences].filter((text) => jargon.test(text))).toEqual([]);
});

test('labels of assumptions fit their column', () => {
  expect(Object.values(assumptionWords).filter(({ label }) => label.length > 27)).toEqual([]);
});

test.each([
  ['1', '1 order'],
  ['2', '2 orders'],
  ['3+', '3 orders or more'],
])('customers with %s up to the day engagement is counted are called "%s"', (label, inWords) => {
  expect(ordersText(label)).toBe(inWords);
});
