import { randomSource } from './random.mjs';
import { verdictCount } from './verdictCount.mjs';

const options = { level: 0.95, marginOfNoInterest: 0.1 };

function twoGroups(core, random, sizes, rates) {
  const strata = sizes.map(([sizeA, sizeB], index) => ({
    successesA: random.binomial(sizeA, rates[index]),
    sizeA,
    successesB: random.binomial(sizeB, rates[index]),
    sizeB,
  }));
  const { verdict, ratio } = core.liftTest(strata);
  return [verdict, ratio.estimate];
}

/** Five formats; reach and rate differ wildly from post to post, never by format. Is any called different? */
function fiveFormats(core, random, postsEach) {
  const posts = 5 * postsEach;
  const base = Float64Array.from({ length: posts }, () => Math.round(1000 * Math.exp(random.normal())));
  const interactions = base.map((reach) => Math.round(reach * 0.04 * Math.exp(0.7 * random.normal())));
  const format = Int32Array.from({ length: posts }, (_, post) => post % 5);
  const formatNames = ['a', 'b', 'c', 'd', 'e'];
  const found = core.engagementByFormat({ interactions, base, format, formatNames }, options);
  return [
    (found.find(({ verdict }) => verdict === 'increase' || verdict === 'decrease') ?? found[0]).verdict,
  ];
}

function ladder(core, random) {
  const contacts = Float64Array.of(120, 80, 60, 40, 20);
  const none = new Float64Array(contacts.length);
  const conversions = contacts.map((people) => random.binomial(people, 0.15));
  const level = Int32Array.of(1, 2, 3, 4, 5);
  const rows = { level, contacts, conversions, hours: none, gain: none };
  return [core.personalTouch(rows, { confidence: 0.95, marginOfNoInterest: 0.1 }).verdict];
}

const questions = [
  ['Two groups of 12, a rate of 25 %', (core, random) => twoGroups(core, random, [[12, 12]], [0.25])],
  ['Two groups of 30, 25 %', (core, random) => twoGroups(core, random, [[30, 30]], [0.25])],
  ['40 against 160, 10 %', (core, random) => twoGroups(core, random, [[40, 160]], [0.1])],
  ['120 against 240, 30 %', (core, random) => twoGroups(core, random, [[120, 240]], [0.3])],
  ['Two groups of 1,000, 5 %', (core, random) => twoGroups(core, random, [[1000, 1000]], [0.05])],
  ['Two groups of 10,000, 20 %', (core, random) => twoGroups(core, random, [[10_000, 10_000]], [0.2])],
  [
    'Three strata of unequal size and rate (12.5, 30 and 50 %)',
    (core, random) =>
      twoGroups(
        core,
        random,
        [
          [20, 120],
          [40, 70],
          [60, 50],
        ],
        [0.125, 0.3, 0.5],
      ),
  ],
  ['Five formats of 20 posts: any of them', (core, random) => fiveFormats(core, random, 20)],
  ['Five formats of 100 posts: any of them', (core, random) => fiveFormats(core, random, 100)],
  ['A ladder of five levels of personal touch', ladder],
];

/** False alarms of the remaining verdicts where nothing is different. */
export function* otherVerdicts(core, { scale }) {
  for (const [question, run] of questions) {
    const random = randomSource(19);
    const count = verdictCount();
    const wanted = Math.ceil(4000 * scale);
    for (let index = 0; index < wanted; index++) {
      count.add(...run(core, random));
      if (index % 500 === 0) yield { doing: question, share: index / wanted };
    }
    yield { result: { question, count } };
  }
}
