import type { RepeatLift } from '../../core/metrics/repeatLift';
import type { Block, Cell, LabelledCell } from '../blocks';
import { words, workingCell, workingFigure } from '../cells';
import { any, choose, compare, minus, over, plus, ref, text } from '../formula/expression';
import type { Expression } from '../formula/expression';
import {
  columnSum,
  greenlandRobinsError,
  greenlandRobinsLimits,
  mantelHaenszelRatio,
  stratumParts,
} from '../formula/mantelHaenszel';
import { noLimit } from '../formula/missing';
import { moverRatioLimits, newcombeLimits } from '../formula/rateComparison';
import type { RateKeys } from '../formula/rateComparison';
import { anyUnderTen, verdictFormula } from '../formula/verdictFormula';
import { wilsonLimits } from '../formula/wilsonLimits';
import type { LimitFormulas } from '../formula/wilsonLimits';
import { zKey } from '../formula/workingKeys';
import { formats } from '../formats';
import { ordersText } from '../../wording/reportWords';
import { stratumKeys } from './repeatCountsTable';
import { extraCustomersRow } from './extraCustomersRow';
import { decisiveKeys, ratioKeys } from './repeatLiftTable';
import type { SectionBlocks } from './section';

const total = stratumKeys('total');
const rates = {
  engaged: { rate: `${total.sizeA}Rate`, low: 'working.engaged.low', high: 'working.engaged.high' },
  others: { rate: `${total.sizeB}Rate`, low: 'working.others.low', high: 'working.others.high' },
} as const;

const exact = (content: Expression, key?: string): Cell => workingCell(content, formats.exact, key);

function rateRow(label: string, keys: RateKeys, successes: string, size: string): Cell[] {
  const { low, high } = wilsonLimits(ref(successes), ref(size), ref(zKey));
  return [words(label, 'small'), exact(ref(keys.rate)), exact(low, keys.low), exact(high, keys.high)];
}

type RatioKeys = (typeof ratioKeys)['crude' | 'stratified'];

function ratioRow(label: string, keys: RatioKeys, ratio: Expression, limits: LimitFormulas): Cell[] {
  return [
    words(label, 'small'),
    workingFigure(ratio, formats.exact, { key: keys.estimate, label }),
    workingFigure(limits.low, formats.exact, { key: keys.low, label: `${label}, low limit` }),
    workingFigure(limits.high, formats.exact, { key: keys.high, label: `${label}, high limit` }),
  ];
}

/** Both groups as wholes: rates, their difference in points, their ratio. */
function crudeRows(keys: RatioKeys): Cell[][] {
  const { engaged, others } = rates;
  const nobody = any(compare(ref(total.sizeA), '=', 0), compare(ref(total.sizeB), '=', 0));
  const difference = newcombeLimits(engaged, others);
  const orNothing = (nothing: Expression, value: Expression): Expression =>
    choose(nothing, text(noLimit), value);
  return [
    rateRow('Share of the engaged (Wilson)', engaged, total.successesA, total.sizeA),
    rateRow('Share of the others (Wilson)', others, total.successesB, total.sizeB),
    [
      words('Difference, all (Newcombe)', 'small'),
      exact(orNothing(nobody, minus(ref(engaged.rate), ref(others.rate))), 'working.crude.difference'),
      exact(difference.low, 'working.crude.difference.low'),
      exact(difference.high, 'working.crude.difference.high'),
    ],
    ratioRow(
      'Ratio, all (MOVER-R)',
      keys,
      orNothing(
        any(nobody, compare(ref(total.successesB), '=', 0)),
        over(ref(engaged.rate), ref(others.rate)),
      ),
      moverRatioLimits(engaged, others),
    ),
  ];
}

const parts = ['partA', 'partB', 'spread', 'comparedA', 'comparedB'] as const;
const formatOf = {
  partA: formats.exact,
  partB: formats.exact,
  spread: formats.exact,
  comparedA: formats.count,
  comparedB: formats.count,
};
const partKey = (position: number | 'sum', part: (typeof parts)[number]): string =>
  `working.${position}.${part}`;

function stratumRow(label: string, position: number): Cell[] {
  const keys = stratumKeys(position);
  const formulas = stratumParts(keys);
  const compared = (size: string, other: string): Expression =>
    choose(compare(ref(other), '=', 0), 0, ref(size));
  const all = {
    ...formulas,
    comparedA: compared(keys.sizeA, keys.sizeB),
    comparedB: compared(keys.sizeB, keys.sizeA),
  };
  return [
    words(ordersText(label), 'small'),
    ...parts.map((part) => workingCell(all[part], formatOf[part], partKey(position, part))),
  ];
}

/** What each stratum adds to the ratio among alike (Mantel–Haenszel) and to its error (Greenland–Robins). */
function stratumTable({ strata }: RepeatLift): Block {
  const sums = parts.map((part) =>
    workingCell(
      columnSum({ from: partKey(1, part), to: partKey(strata.length, part) }),
      formatOf[part],
      partKey('sum', part),
    ),
  );
  return {
    kind: 'table',
    small: true,
    header: ['Like compared with like', 'engaged part', 'others part', 'spread', 'engaged', 'others'],
    rows: [
      ...strata.map(({ label }, index) => stratumRow(label, index + 1)),
      [words('Sum', 'small'), ...sums],
    ],
  };
}

function stratifiedRows(): Cell[][] {
  const [a, b, spread] = [partKey('sum', 'partA'), partKey('sum', 'partB'), partKey('sum', 'spread')];
  const keys = ratioKeys.stratified;
  const error = 'working.stratified.error';
  return [
    [words('Error of the logarithm', 'small'), exact(greenlandRobinsError(a, b, spread), error)],
    ratioRow(
      'Ratio among alike',
      keys,
      mantelHaenszelRatio(a, b),
      greenlandRobinsLimits(keys.estimate, error, ref(zKey)),
    ),
  ];
}

function verdictOf(stratified: boolean): LabelledCell {
  const margin = ref('assumption.liftMarginOfNoInterest');
  const compared = [ref(partKey('sum', 'comparedA')), ref(partKey('sum', 'comparedB'))];
  const tooFew = stratified
    ? anyUnderTen(compared)
    : any(
        anyUnderTen([ref(total.sizeA), ref(total.sizeB)]),
        ...compared.map((size) => compare(size, '=', 0)),
      );
  const verdict = verdictFormula({
    low: ref(decisiveKeys.low),
    high: ref(decisiveKeys.high),
    nullValue: 1,
    indifferentFrom: minus(1, margin),
    indifferentTo: plus(1, margin),
    tooFew,
  });
  return {
    label: words('Verdict on coming back', 'small'),
    value: workingFigure(verdict, formats.words, { key: 'repeat.verdict', label: 'Verdict' }),
  };
}

/** Values on the way to repeat lift. The deciding interval is the one printed as lift. */
export function repeatWorking(lift: RepeatLift): Omit<SectionBlocks, 'blocks'> {
  const stratified = lift.stratified !== null;
  const workingRows = [
    ...crudeRows(stratified ? ratioKeys.crude : ratioKeys.stratified),
    ...(stratified ? stratifiedRows() : []),
    extraCustomersRow(),
  ];
  return {
    working: [stratumTable(lift)],
    workingRows,
    workingValues: [verdictOf(stratified)],
  };
}
