import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GradeReason } from '../../src/core/evidence';
import { liftTest } from '../../src/core/metrics/liftTest';
import type { Stratum } from '../../src/core/stratum';
import type { Verdict } from '../../src/core/verdict';
import { evidenceWords } from '../../src/wording/evidenceWords';
import { repeatSentences, type VerdictSentences } from '../../src/wording/verdictSentences';
import { largeTable, smallTables, strata } from './support/tables';

/** What each sentence says about the interval of the ratio that stands beside it. */
const claims: readonly (readonly [
  words: RegExp,
  holds: (low: number, high: number, people: Stratum) => boolean,
])[] = [
  [/whole range lies above zero/, (low) => low > 1],
  [/whole range lies below zero/, (_, high) => high < 1],
  [/whole range is too small to matter/, (low, high) => low >= 0.9 && high <= 1.1],
  [
    /No difference and a real one both fit/,
    (low, high) => low <= 1 && high >= 1 && !(low >= 0.9 && high <= 1.1),
  ],
  [/a group is under ten/, (_, __, { sizeA, sizeB }) => sizeA < 10 || sizeB < 10],
];

const reasons: readonly GradeReason[] = [
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
];

const everyWording: readonly VerdictSentences[] = reasons.map((reason) =>
  repeatSentences(evidenceWords(reason, 30)),
);
const verdicts = ['increase', 'decrease', 'noEffect', 'cannotTell', 'tooFewData'] as const;

const claimsOf = (sentence: string) =>
  claims.filter(([words]) => words.test(sentence)).map(([, claim]) => claim);

/** The one claim that all wordings of a verdict make. */
const claimOf = new Map(verdicts.map((verdict) => [verdict, claimsOf(everyWording[0]![verdict])[0]!]));

test('each verdict makes the same one claim about its interval in every wording, and no two the same', () => {
  for (const verdict of verdicts) {
    for (const wording of everyWording) expect(claimsOf(wording[verdict])).toEqual([claimOf.get(verdict)]);
  }
  expect(new Set(claimOf.values()).size).toBe(verdicts.length);
});

function contradiction(table: readonly Stratum[]): Verdict | null {
  const { ratio, verdict, total } = liftTest(table);
  const low = ratio.interval?.low ?? -Infinity;
  const high = ratio.interval?.high ?? Infinity;
  return claimOf.get(verdict)!(low, high, total) ? null : verdict;
}

test('on every 2×2 table up to 20 people a group the sentence says what its interval says', () => {
  const heard = new Set<Verdict>();
  for (const table of smallTables()) {
    if (contradiction([table]) !== null) expect.fail(JSON.stringify(table));
    heard.add(liftTest([table]).verdict);
  }
  // So few people never show that there is no difference that matters.
  expect([...heard].sort()).toEqual(['cannotTell', 'decrease', 'increase', 'tooFewData']);
});

test('on random larger tables too, where all five are heard', () => {
  const heard = new Set<Verdict>();
  fc.assert(
    fc.property(largeTable, (table) => {
      heard.add(liftTest([table]).verdict);
      expect(contradiction([table])).toBeNull();
    }),
    { numRuns: 4000, seed: 12 },
  );
  expect(heard.size).toBe(5);
});

test('on random strata too; too few people are those of the strata that compare anybody', () => {
  fc.assert(
    fc.property(strata, (table) => {
      const informative = table.filter(({ sizeA, sizeB }) => sizeA > 0 && sizeB > 0);
      const smallest = Math.min(
        informative.reduce((sum, { sizeA }) => sum + sizeA, 0),
        informative.reduce((sum, { sizeB }) => sum + sizeB, 0),
      );
      if (liftTest(table).verdict === 'tooFewData') expect(smallest).toBeLessThan(10);
      else expect(contradiction(table)).toBeNull();
    }),
    { numRuns: 3000, seed: 13 },
  );
});
