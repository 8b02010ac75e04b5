import type { LiftTest } from '../../core/metrics/liftTest';
import type { RepeatLift } from '../../core/metrics/repeatLift';
import type { Block, Cell } from '../blocks';
import { figure, remark, words } from '../cells';
import { minus } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { carried, noLimit, notDefined } from '../formula/missing';
import { formats } from '../formats';

/** Keys of the ratio and its limits, by which of the two comparisons they belong to. */
export const ratioKeys = {
  crude: { estimate: 'repeat.crudeRatio', low: 'repeat.crudeRatio.low', high: 'repeat.crudeRatio.high' },
  stratified: { estimate: 'repeat.ratio', low: 'repeat.ratio.low', high: 'repeat.ratio.high' },
} as const;

/** The comparison that decides stands under the plain names, whether stratified or not. */
export const decisiveKeys = ratioKeys.stratified;

const asLift = (key: string): Expression => carried(key, (ratio) => minus(ratio, 1));

interface LiftNames {
  readonly lift: string;
  readonly low: string;
  readonly high: string;
}

function comparisonRow(
  label: string,
  names: LiftNames,
  ratios: (typeof ratioKeys)['crude' | 'stratified'],
  meaning: string,
): Cell[] {
  return [
    words(label, 'tableLabel'),
    figure(asLift(ratios.estimate), formats.percent, { key: names.lift, label: `${label}: lift` }),
    figure(asLift(ratios.low), formats.percent, { key: names.low, label: `${label}: lift, low limit` }),
    figure(asLift(ratios.high), formats.percent, { key: names.high, label: `${label}: lift, high limit` }),
    remark(meaning),
  ];
}

const decisiveNames: LiftNames = { lift: 'repeat.lift', low: 'repeat.low', high: 'repeat.high' };
const crudeNames: LiftNames = { lift: 'repeat.crude', low: 'repeat.crude.low', high: 'repeat.crude.high' };

const allTogether = (names: LiftNames, ratios: (typeof ratioKeys)['crude' | 'stratified']): Cell[] =>
  comparisonRow('All together', names, ratios, 'whatever they had bought before');

function withoutOldRow({ ratio }: LiftTest): Cell[] {
  const values = [
    ['repeat.withoutOld', ratio.estimate],
    ['repeat.withoutOld.low', ratio.interval?.low ?? null],
    ['repeat.withoutOld.high', ratio.interval?.high ?? null],
  ] as const;
  const cell = ([key, value]: readonly [string, number | null]): Cell => ({
    key,
    content: value === null ? (ratio.estimate === null ? notDefined : noLimit) : value - 1,
    style: 'value',
    format: value === null ? formats.text : formats.percent,
  });
  return [
    words('Without maybe-old customers', 'tableLabel'),
    ...values.map(cell),
    remark('all who may be older than the data left out'),
  ];
}

const hasBothGroups = ({ total }: LiftTest): boolean => total.sizeA > 0 && total.sizeB > 0;

/** In place of a row that would say nothing. */
export const nobodyLeft = ({ withoutPossiblyOld }: RepeatLift): Block[] =>
  withoutPossiblyOld === null || hasBothGroups(withoutPossiblyOld)
    ? []
    : [
        {
          kind: 'sentence',
          text: 'Without customers who may be older than the data nobody is left to compare.',
        },
      ];

/** Like compared with like, beside all together. */
export function liftTable({ stratified, withoutPossiblyOld }: RepeatLift, landmarkDays: number): Block {
  const rows: Cell[][] = [
    ...(stratified
      ? [
          comparisonRow(
            'Like compared with like',
            decisiveNames,
            ratioKeys.stratified,
            `by orders up to day ${landmarkDays}, as below`,
          ),
          allTogether(crudeNames, ratioKeys.crude),
        ]
      : [allTogether(decisiveNames, ratioKeys.stratified)]),
    ...(withoutPossiblyOld && hasBothGroups(withoutPossiblyOld) ? [withoutOldRow(withoutPossiblyOld)] : []),
  ];
  return { kind: 'table', header: ['Engaged against others', 'more often by', 'from', 'to'], rows };
}
