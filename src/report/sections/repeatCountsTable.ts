import type { Stratum } from '../../core/metrics/liftTest';
import type { RepeatLift } from '../../core/metrics/repeatLift';
import type { Block, Cell } from '../blocks';
import { figure, remark, words } from '../cells';
import { any, choose, compare, minus, over, ref, text } from '../formula/expression';
import type { Expression } from '../formula/expression';
import type { StratumKeys } from '../formula/mantelHaenszel';
import { columnSum } from '../formula/mantelHaenszel';
import { notDefined } from '../formula/missing';
import { formats } from '../formats';
import { ordersText } from '../../wording/reportWords';

export const stratumKeys = (position: number | 'total'): StratumKeys => {
  const group = position === 'total' ? 'repeat.total' : `repeat.stratum.${position}`;
  return {
    successesA: `${group}.engagedReturned`,
    sizeA: `${group}.engaged`,
    successesB: `${group}.othersReturned`,
    sizeB: `${group}.others`,
  };
};

const rate = (successes: string, size: string): Expression =>
  choose(compare(ref(size), '=', 0), text(notDefined), over(ref(successes), ref(size)));

type Counts = Readonly<Record<keyof Stratum, number | Expression>>;

function countsRow(label: string, position: number | 'total', counts: Counts): Cell[] {
  const keys = stratumKeys(position);
  const group = position === 'total' ? 'all' : label;
  const count = (part: keyof Stratum, name: string): Cell =>
    figure(counts[part], formats.count, { key: keys[part], label: `${name}, ${group}` });
  const share = (successes: keyof Stratum, size: keyof Stratum, name: string): Cell =>
    figure(rate(keys[successes], keys[size]), formats.percent, {
      key: `${keys[size]}Rate`,
      label: `Share of ${name} who came back, ${group}`,
    });
  return [
    words(label, 'tableLabel'),
    count('sizeA', 'Engaged customers'),
    count('successesA', 'Engaged who came back'),
    share('successesA', 'sizeA', 'engaged'),
    count('sizeB', 'Other customers'),
    count('successesB', 'Others who came back'),
    share('successesB', 'sizeB', 'others'),
  ];
}

const before = (group: string): string => `repeat.occasionsBefore.${group}`;

/** The orders before engagement counts, and the gap between the groups as a figure of its own. */
function beforeRow({ occasionsBefore: { engaged, others } }: RepeatLift): Cell[] {
  const mean = (value: number | null, group: string): Cell =>
    figure(value ?? notDefined, formats.ratio, {
      key: before(group),
      label: `Mean orders up to the day engagement is counted, ${group}`,
    });
  const means = [ref(before('engaged')), ref(before('others'))] as const;
  const none = any(...means.map((value) => compare(value, '=', text(notDefined))));
  const gap = figure(choose(none, text(notDefined), minus(...means)), formats.ratio, {
    key: before('gap'),
    label: 'Were they already better? Orders before, engaged − others',
  });
  return [
    words('Were they already better?', 'tableLabel'),
    mean(engaged, 'engaged'),
    remark('orders each'),
    words('', 'line'),
    mean(others, 'others'),
    remark('more by'),
    gap,
  ];
}

const totals = (strata: number): Counts => {
  const sum = (part: keyof StratumKeys): Expression =>
    columnSum({ from: stratumKeys(1)[part], to: stratumKeys(strata)[part] });
  return {
    successesA: sum('successesA'),
    sizeA: sum('sizeA'),
    successesB: sum('successesB'),
    sizeB: sum('sizeB'),
  };
};

/** How many came back, by how much they had bought before. */
export function countsTable(lift: RepeatLift, landmarkDays: number): Block {
  return {
    kind: 'table',
    header: [
      `Orders up to day ${landmarkDays}`,
      'Engaged',
      'came back',
      'share',
      'Others',
      'came back',
      'share',
    ],
    rows: [
      ...lift.strata.map((stratum, index) => countsRow(ordersText(stratum.label), index + 1, stratum)),
      countsRow('All', 'total', totals(lift.strata.length)),
      beforeRow(lift),
    ],
  };
}
