import { countRows, total } from '../formula/columnFormulas';
import { choose, compare, minus, ref, text, times } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { extraCustomers } from '../formula/extraCustomers';
import { carried } from '../formula/missing';
import { column, confidence, marginOfNoInterest } from './inputs';
import { stratumCounts } from './liftTestTwins';
import { stratifiedCells } from './stratifiedCells';
import { cellsUnder } from './twinCells';
import { twin, twinCell, type TwinCell } from './twin';
import { twoRateCells } from './twoRateCells';
import { verdictInWords } from './verdictCells';

const crude = (key: string): string => `all.${key}`;
const alike = (key: string): string => `alike.${key}`;

/** The common figure where at least two rows have both groups, else the plain one. */
const decisive = (key: string): Expression =>
  choose(compare(ref('informative'), '>=', 2), ref(alike(key)), ref(crude(key)));

const asLift = (ratio: string): Expression => carried(ratio, (value) => minus(value, 1));

const ratioKeys = { estimate: 'ratio', low: 'ratioLow', high: 'ratioHigh' };

function resultCells(): TwinCell[] {
  const kind = choose(
    compare(ref('informative'), '=', 0),
    text('tooFewData'),
    choose(compare(ref('informative'), '>=', 2), ref(alike('verdictKind')), ref(crude('verdictKind'))),
  );
  return [
    twinCell('ratio', 'Ratio that decides', decisive('ratio')),
    twinCell('ratioLow', 'Its low limit', decisive('ratio_low')),
    twinCell('ratioHigh', 'Its high limit', decisive('ratio_high')),
    twinCell('lift', 'Lift: ratio − 1', asLift('ratio')),
    twinCell('low', 'Lift: low limit', asLift('ratioLow')),
    twinCell('high', 'Lift: high limit', asLift('ratioHigh')),
    twinCell('crude', 'Lift of all together', asLift(crude('ratio'))),
    twinCell('difference', 'Difference in points', decisive('difference')),
    twinCell('p', 'p', decisive('p')),
    twinCell(
      'extra_customers',
      'Extra customers: engaged who came back × (1 − 1 ÷ ratio)',
      extraCustomers(ref('engagedReturned'), ratioKeys).estimate,
    ),
    twinCell('kind', 'Verdict by the rule', kind),
    verdictInWords(ref('kind')),
  ];
}

/** REPEAT_LIFT from its counts, a row for each number of orders up to the landmark; the counting needs the add-on. */
export const repeatLiftTwin = twin({
  name: 'REPEAT_LIFT',
  takes: 'figures',
  inputs: [
    column('success_a', 'Engaged customers who came back'),
    column('n_a', 'Engaged customers'),
    column('success_b', 'Other customers who came back'),
    column('n_b', 'Other customers'),
    confidence,
    marginOfNoInterest,
  ],
  outputs: ['lift', 'crude', 'ratio', 'difference', 'low', 'high', 'p', 'extra_customers', 'verdict'],
  cells: (given) => {
    const counts = stratumCounts(given);
    const both = times(compare(counts.sizeA, '>', 0), compare(counts.sizeB, '>', 0));
    const totals = {
      successesA: ref('engagedReturned'),
      sizeA: ref('engaged'),
      successesB: ref('othersReturned'),
      sizeB: ref('others'),
    };
    const { confidence: level, margin_of_no_interest: margin } = given;
    return [
      twinCell('engagedReturned', 'Engaged who came back', total(counts.successesA)),
      twinCell('engaged', 'Engaged', total(counts.sizeA)),
      twinCell('othersReturned', 'Others who came back', total(counts.successesB)),
      twinCell('others', 'Others', total(counts.sizeB)),
      twinCell('informative', 'Rows that have both groups', countRows(both)),
      ...cellsUnder('all.', 'All together, a = engaged: ', twoRateCells(totals, level, margin)),
      ...cellsUnder('alike.', 'Among alike: ', stratifiedCells(counts, level, margin)),
      ...resultCells(),
    ];
  },
});
