import { call, choose, compare, minus, over, plus, ref, text, times } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { isMissing, noLimit, notDefined } from '../formula/missing';
import { noCost } from '../formula/returnFormulas';
import { flag, number, optional } from './inputs';
import { twin, twinCell, type TwinCell } from './twin';

const weeksForAChance = 8;

/** Extra money − goods on the extra sales at list price. */
const contributionOf = (net: Expression): Expression => {
  const taken = minus(net, ref('taken'));
  return minus(taken, times(ref('goodsShare'), plus(taken, ref('discount'))));
};

const perCost = (money: Expression): Expression =>
  choose(compare(ref('cost'), '<=', 0), text(noCost), over(minus(money, ref('cost')), ref('cost')));

const estimateAndLimits = (key: string): string[] => [key, `${key}_low`, `${key}_high`];

/** The figure, and its value at each limit of the net lift: it rises with the lift. */
function withLimits(key: string, label: string, of: (suffix: string) => Expression): TwinCell[] {
  const limit = (suffix: '_low' | '_high'): Expression =>
    choose(isMissing(`netLift${suffix}`), text(noLimit), of(suffix));
  return [
    twinCell(key, label, of('')),
    twinCell(`${key}_low`, `${label}: low limit`, limit('_low')),
    twinCell(`${key}_high`, `${label}: high limit`, limit('_high')),
  ];
}

function chanceCells(weeks: Expression, degrees: Expression): TwinCell[] {
  const tail = over(call('T.DIST.2T', over(call('ABS', ref('profit')), ref('profitError')), degrees), 2);
  const chance = choose(compare(ref('profit'), '>', 0), minus(1, tail), tail);
  return [
    twinCell(
      'chance',
      'Chance that it paid',
      choose(
        compare(weeks, '<', weeksForAChance),
        text(notDefined),
        choose(compare(ref('profitError'), '=', 0), text(notDefined), chance),
      ),
    ),
  ];
}

/** From the naive to the honest return of an offer, line by line. */
export const offerProfitTwin = twin({
  name: 'Offer profit',
  takes: 'figures',
  inputs: [
    number('lift', 'Lift while the offer ran'),
    number('net', 'Net lift with the days after it'),
    number('net_low', 'Its low limit, or words where there is none'),
    number('net_high', 'Its high limit, or words where there is none'),
    number('net_error', 'Its standard error, 0 where there is none'),
    number('weeks', 'Baseline weeks'),
    number('degrees_of_freedom', 'Weeks less 1, with a trend less 2'),
    number('discount', 'Money given away'),
    number('goods_share', 'Cost of goods as a share of the list price'),
    number('cash', 'Money spent on the offer'),
    number('hours', 'Hours of work'),
    number('hourly_rate', 'What an hour is worth'),
    optional(flag('gross', 'TRUE where the sales are before the discount'), 0),
  ],
  outputs: [
    'naive_roe',
    'net_sales',
    'list_sales',
    'goods',
    ...estimateAndLimits('contribution'),
    'cost',
    ...estimateAndLimits('profit'),
    ...estimateAndLimits('roe'),
    'chance',
  ],
  cells: (given) => [
    twinCell('cost', 'Put in: cash + hours × rate', plus(given.cash, times(given.hours, given.hourly_rate))),
    twinCell('naive_roe', 'Naive ROE: (lift − put in) ÷ put in', perCost(given.lift)),
    twinCell('coolDown', 'What the days after took back', minus(given.net, given.lift)),
    twinCell('discount', 'Discount', given.discount),
    twinCell('taken', 'Discount to take off first', choose(given.gross, given.discount, 0)),
    twinCell('goodsShare', 'Goods as a share of the list price', given.goods_share),
    twinCell('netLift', 'Net lift', given.net),
    twinCell('netLift_low', 'Net lift: low limit', given.net_low),
    twinCell('netLift_high', 'Net lift: high limit', given.net_high),
    twinCell('net_sales', 'Extra money taken in', minus(ref('netLift'), ref('taken'))),
    twinCell('list_sales', 'Extra goods at list price', plus(ref('net_sales'), ref('discount'))),
    twinCell('goods', 'Cost of these goods', times(ref('goodsShare'), ref('list_sales'))),
    ...withLimits('contribution', 'Extra money − goods', (suffix) => contributionOf(ref(`netLift${suffix}`))),
    ...withLimits('profit', 'Profit: that − put in', (suffix) =>
      minus(ref(`contribution${suffix}`), ref('cost')),
    ),
    ...withLimits('roe', 'Honest ROE: profit ÷ put in', (suffix) => perCost(ref(`contribution${suffix}`))),
    twinCell(
      'profitError',
      'Standard error of the profit',
      times(given.net_error, minus(1, ref('goodsShare'))),
    ),
    ...chanceCells(given.weeks, given.degrees_of_freedom),
  ],
});
