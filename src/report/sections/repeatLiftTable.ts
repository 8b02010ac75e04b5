import type { LiftTest } from '../../core/metrics/liftTest';
import type { RepeatLift } from '../../core/metrics/repeatLift';
import type { Block, Cell } from '../blocks';
import { figure, words } from '../cells';
import { any, choose, compare, minus, over, ref, text, times } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { carried, isMissing, noLimit, notDefined } from '../formula/missing';
import { formats } from '../formats';

/** Keys of the ratio and its limits, by which of the two comparisons they belong to. */
export const ratioKeys = {
  crude: { estimate: 'repeat.crudeRatio', low: 'repeat.crudeRatio.low', high: 'repeat.crudeRatio.high' },
  stratified: { estimate: 'repeat.ratio', low: 'repeat.ratio.low', high: 'repeat.ratio.high' },
} as const;

/** The comparison that decides stands under the plain names, whether stratified or not. */
export const decisiveKeys = ratioKeys.stratified;

const asLift = (key: string): Expression => carried(key, (ratio) => minus(ratio, 1));

const engagedReturned = ref('repeat.total.engagedReturned');
const extraAt = (ratio: Expression): Expression => times(engagedReturned, minus(1, over(1, ratio)));

/**
 * Extra = engaged customers who came back × (1 − 1 ÷ ratio): the sign is always the lift's. Where no other came
 * back all of them may be extra; from none who came back none can be counted.
 */
const extraCustomers = (): Readonly<Record<'estimate' | 'low' | 'high', Expression>> => {
  const { estimate, low, high } = decisiveKeys;
  const noneReturned = compare(engagedReturned, '=', 0);
  const unless = (nothing: Expression, words: string, extra: Expression): Expression =>
    choose(nothing, text(words), extra);
  return {
    estimate: unless(
      any(noneReturned, compare(ref(estimate), '=', 0)),
      notDefined,
      choose(isMissing(estimate), engagedReturned, extraAt(ref(estimate))),
    ),
    low: unless(any(noneReturned, isMissing(low), compare(ref(low), '=', 0)), noLimit, extraAt(ref(low))),
    high: unless(
      any(noneReturned, isMissing(low)),
      noLimit,
      choose(isMissing(high), engagedReturned, extraAt(ref(high))),
    ),
  };
};

interface LiftNames {
  readonly lift: string;
  readonly low: string;
  readonly high: string;
}

function comparisonRow(
  label: string,
  names: LiftNames,
  ratios: (typeof ratioKeys)['crude' | 'stratified'],
  formulas: Readonly<Record<'estimate' | 'low' | 'high', Expression>>,
): Cell[] {
  return [
    words(label, 'tableLabel'),
    figure(asLift(ratios.estimate), formats.percent, { key: names.lift, label: `${label}: lift` }),
    figure(asLift(ratios.low), formats.percent, { key: names.low, label: `${label}: lift, low limit` }),
    figure(asLift(ratios.high), formats.percent, { key: names.high, label: `${label}: lift, high limit` }),
    figure(formulas.estimate, formats.ratio, { key: ratios.estimate, label: `${label}: ratio` }),
    figure(formulas.low, formats.ratio, { key: ratios.low, label: `${label}: ratio, low limit` }),
    figure(formulas.high, formats.ratio, { key: ratios.high, label: `${label}: ratio, high limit` }),
  ];
}

const decisiveNames: LiftNames = { lift: 'repeat.lift', low: 'repeat.low', high: 'repeat.high' };
const crudeNames: LiftNames = { lift: 'repeat.crude', low: 'repeat.crude.low', high: 'repeat.crude.high' };

const fromWorking = (name: string) => ({
  estimate: ref(`working.${name}.ratio`),
  low: ref(`working.${name}.low`),
  high: ref(`working.${name}.high`),
});

function withoutOldRow({ ratio }: LiftTest): Cell[] {
  const values = [ratio.estimate, ratio.interval?.low ?? null, ratio.interval?.high ?? null];
  const cell = (value: number | null, format: string): Cell => ({
    content: value ?? (ratio.estimate === null ? notDefined : noLimit),
    style: 'value',
    format: value === null ? formats.text : format,
  });
  return [
    words('Without maybe-old customers', 'tableLabel'),
    ...values.map((value) => cell(value === null ? null : value - 1, formats.percent)),
    ...values.map((value) => cell(value, formats.ratio)),
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

/** Crude beside stratified, and how many customers the lift stands for. */
export function liftTable({ stratified, withoutPossiblyOld }: RepeatLift): Block {
  const formulas = extraCustomers();
  const extra: Cell[] = (['estimate', 'low', 'high'] as const).map((part) =>
    figure(formulas[part], formats.decimal, {
      key: `repeat.extraCustomers${part === 'estimate' ? '' : `.${part}`}`,
      label: `Extra customers${part === 'estimate' ? '' : `, ${part} limit`}`,
    }),
  );
  const crude = fromWorking('crude');
  const rows: (Cell | null)[][] = [
    ...(stratified
      ? [
          comparisonRow(
            'Like compared with like',
            decisiveNames,
            ratioKeys.stratified,
            fromWorking('stratified'),
          ),
          comparisonRow('All together (crude)', crudeNames, ratioKeys.crude, crude),
        ]
      : [comparisonRow('All together (crude)', decisiveNames, ratioKeys.stratified, crude)]),
    ...(withoutPossiblyOld && hasBothGroups(withoutPossiblyOld) ? [withoutOldRow(withoutPossiblyOld)] : []),
    [words('Extra customers', 'tableLabel'), ...extra],
  ];
  return {
    kind: 'table',
    header: ['Engaged against others', 'Lift', 'from', 'to', 'Ratio', 'from', 'to'],
    rows,
  };
}
