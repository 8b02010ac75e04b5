import type { Stratum } from '../../core/stratum';
import type { Verdict } from '../../core/verdict';
import type { Block, Cell, LabelledCell, Table } from '../blocks';
import { figure, words, workingCell, workingFigure } from '../cells';
import { any, choose, compare, minus, over, plus, ref, text } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { carried, noLimit, notDefined } from '../formula/missing';
import { moverRatioLimits, newcombeLimits } from '../formula/rateComparison';
import type { RateKeys } from '../formula/rateComparison';
import { anyUnderTen, sentenceOfVerdict, verdictFormula } from '../formula/verdictFormula';
import { wilsonLimits } from '../formula/wilsonLimits';
import { zKey } from '../formula/workingKeys';
import { formats } from '../formats';

/** Two groups of people side by side, and what each of them did. */
export interface TwoRates {
  /** What all keys begin with: "deals". */
  readonly key: string;
  readonly counts: Stratum;
  /** Above the labels: "First order". */
  readonly header: string;
  readonly groupA: string;
  readonly groupB: string;
  /** Above the count of those who did it: "came back". */
  readonly did: string;
}

type Group = 'a' | 'b';

const rateKeys = (key: string, group: Group): RateKeys => ({
  rate: `${key}.${group}.rate`,
  low: `${key}.${group}.low`,
  high: `${key}.${group}.high`,
});

/** Share of a group with its Wilson limits, from its counts. */
export function rateCells(key: string, name: string, z: Expression = ref(zKey)): Cell[] {
  const [count, size] = [ref(`${key}.count`), ref(`${key}.people`)];
  const { low, high } = wilsonLimits(count, size, z);
  const rate = choose(compare(size, '=', 0), text(notDefined), over(count, size));
  return [
    figure(rate, formats.percent, { key: `${key}.rate`, label: `${name}: share` }),
    figure(low, formats.percent, { key: `${key}.low`, label: `${name}: share, low limit` }),
    figure(high, formats.percent, { key: `${key}.high`, label: `${name}: share, high limit` }),
  ];
}

/** How many people, and how many of them did it. */
export const countCells = (key: string, name: string, people: number, count: number, did: string): Cell[] => [
  figure(people, formats.count, { key: `${key}.people`, label: `${name}: people` }),
  figure(count, formats.count, { key: `${key}.count`, label: `${name}: ${did}` }),
];

function groupRow({ key, counts, did, ...names }: TwoRates, group: Group): Cell[] {
  const name = group === 'a' ? names.groupA : names.groupB;
  const [people, count] =
    group === 'a' ? [counts.sizeA, counts.successesA] : [counts.sizeB, counts.successesB];
  const own = `${key}.${group}`;
  return [words(name, 'tableLabel'), ...countCells(own, name, people, count, did), ...rateCells(own, name)];
}

const limitNames = [
  ['', ''],
  ['.low', ', low limit'],
  ['.high', ', high limit'],
] as const;

function comparedRow(label: string, key: string, formulas: readonly Expression[]): (Cell | null)[] {
  return [
    words(label, 'tableLabel'),
    null,
    null,
    ...limitNames.map(([suffix, inWords], index) =>
      figure(formulas[index]!, formats.percent, { key: `${key}${suffix}`, label: `${label}${inWords}` }),
    ),
  ];
}

/** Both groups, their difference in points, and by how much more often. */
export function twoRatesTable(rates: TwoRates): Table {
  const { key, header, did } = rates;
  const [a, b] = [rateKeys(key, 'a'), rateKeys(key, 'b')];
  const nobody = any(
    compare(ref(a.rate), '=', text(notDefined)),
    compare(ref(b.rate), '=', text(notDefined)),
  );
  const difference = newcombeLimits(a, b);
  const lift = (suffix: string): Expression => carried(`${key}.ratio${suffix}`, (ratio) => minus(ratio, 1));
  return {
    kind: 'table',
    header: [header, 'Customers', did, 'share', 'from', 'to'],
    rows: [
      groupRow(rates, 'a'),
      groupRow(rates, 'b'),
      comparedRow('Difference in points', `${key}.difference`, [
        choose(nobody, text(notDefined), minus(ref(a.rate), ref(b.rate))),
        difference.low,
        difference.high,
      ]),
      comparedRow('More often by', `${key}.lift`, [lift(''), lift('.low'), lift('.high')]),
    ],
  };
}

/** The ratio of the two rates, whose range decides. */
export function ratioRow(key: string, label: string, a: RateKeys, b: RateKeys): Cell[] {
  const limits = moverRatioLimits(a, b);
  const unknown = any(
    compare(ref(a.rate), '=', text(notDefined)),
    compare(ref(b.rate), '=', text(notDefined)),
    compare(ref(b.rate), '=', 0),
  );
  const cells = [choose(unknown, text(noLimit), over(ref(a.rate), ref(b.rate))), limits.low, limits.high];
  return [
    words(label, 'small'),
    ...limitNames.map(([suffix, inWords], index) =>
      workingFigure(cells[index]!, formats.exact, {
        key: `${key}.ratio${suffix}`,
        label: `${label}${inWords}`,
      }),
    ),
  ];
}

export const twoRatesRow = ({ key }: TwoRates, label: string): Cell[] =>
  ratioRow(key, label, rateKeys(key, 'a'), rateKeys(key, 'b'));

/** What may be said, from the printed range and sizes. */
export function twoRatesVerdict({ key }: Pick<TwoRates, 'key'>, label: string): LabelledCell {
  const margin = ref('assumption.liftMarginOfNoInterest');
  const verdict = verdictFormula({
    low: ref(`${key}.ratio.low`),
    high: ref(`${key}.ratio.high`),
    nullValue: 1,
    indifferentFrom: minus(1, margin),
    indifferentTo: plus(1, margin),
    tooFew: anyUnderTen([ref(`${key}.a.people`), ref(`${key}.b.people`)]),
  });
  return {
    label: words(label, 'small'),
    value: workingCell(verdict, formats.words, `${key}.verdict`),
  };
}

export const twoRatesSentence = (
  { key }: Pick<TwoRates, 'key'>,
  label: string,
  sentences: Readonly<Record<Verdict, string>>,
): Block => ({
  kind: 'liveSentence',
  key: `${key}.sentence`,
  label,
  choice: sentenceOfVerdict(ref(`${key}.verdict`), sentences),
});
