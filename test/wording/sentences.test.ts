import { describe, expect, test } from 'vitest';
import { evidenceWords } from '../../src/wording/evidenceWords';
import { assumptionWords, ordersText } from '../../src/wording/reportWords';
import { repeatSentences, supportedReturnSentences } from '../../src/wording/verdictSentences';

const verdictSentences = [...Object.values(repeatSentences), ...Object.values(supportedReturnSentences)];
const evidenceSentences = Object.values(evidenceWords).flatMap(({ because, nextStep }) => [
  because,
  nextStep,
]);

describe('sentences of verdicts', () => {
  test('hold no numbers: those stand in cells of their own', () => {
    expect(verdictSentences.filter((sentence) => /\d/.test(sentence))).toEqual([]);
  });

  test('each verdict of a section has a sentence of its own', () => {
    for (const sentences of [repeatSentences, supportedReturnSentences]) {
      expect(new Set(Object.values(sentences)).size).toBe(5);
    }
  });

  test('"no effect" is told apart from "don’t know"', () => {
    expect(repeatSentences.noEffect).not.toMatch(/tell/i);
    expect(repeatSentences.cannotTell).toMatch(/^Cannot tell/);
    expect(supportedReturnSentences.cannotTell).toMatch(/^Cannot tell/);
  });

  test('only increase and decrease claim a direction', () => {
    for (const verdict of ['noEffect', 'cannotTell', 'tooFewData'] as const) {
      expect(repeatSentences[verdict]).not.toMatch(/more often|less often/);
      expect(supportedReturnSentences[verdict]).not.toMatch(/^It pays|does not pay/);
    }
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
