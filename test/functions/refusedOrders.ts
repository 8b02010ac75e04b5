import { isoDayText } from '../../src/import/calendar';
import { dailySales, OFFER_START } from '../core/support/offerWeeks';
import { column } from './call';
import { refusedCall, type RefusedCall } from './refusedCall';

/** One array for all: Sheets hands over every row of an open-ended range. */
const millionBlanks = Array.from({ length: 1_000_000 }, () => ['']);
const days = column(...dailySales.map((_, day) => isoDayText(OFFER_START - 56 + day)));
const sales = [days, column(...dailySales)];
const offer = [...sales, '2025-03-03', '2025-03-09'];
const orders = [column('Ana', 'Ben', 'Ana'), column('2025-01-01', '2025-01-02', '2025-12-01')];

/** Wrong calls of DEAL_LOYALTY and OFFER_LIFT. */
export const refusedOrders: RefusedCall[] = [
  refusedCall('no arguments', 'DEAL_LOYALTY', [], 'ARGUMENT_MISSING'),
  refusedCall('nothing about discounts', 'DEAL_LOYALTY', orders, 'ARGUMENT_MISSING'),
  refusedCall(
    'a million blank rows',
    'DEAL_LOYALTY',
    [millionBlanks, millionBlanks, millionBlanks],
    'NO_ROWS',
  ),
  refusedCall('one order', 'DEAL_LOYALTY', ['Ana', '2025-01-01', 'yes'], 'NOBODY_FOLLOWED'),
  refusedCall(
    'a word that is no discount',
    'DEAL_LOYALTY',
    [...orders, column('yes', 'perhaps', 5)],
    'NOT_YES_OR_NO',
  ),
  refusedCall('an error cell', 'DEAL_LOYALTY', [...orders, column('yes', '#N/A', 5)], 'ERROR_CELL'),
  refusedCall('text as dates', 'DEAL_LOYALTY', [column('Ana'), column('soon'), column(1)], 'NOT_A_DATE'),
  refusedCall('unequal lengths', 'DEAL_LOYALTY', [...orders, column(1, 0)], 'UNEQUAL_LENGTHS'),
  refusedCall(
    'a window longer than the data',
    'DEAL_LOYALTY',
    [...orders, column(1, 0, 0), 5000],
    'NOBODY_FOLLOWED',
  ),
  refusedCall('nobody came for a discount', 'DEAL_LOYALTY', [...orders, column(0, 0, 0)], 'NO_VALUE'),
  refusedCall(
    'everybody came for a discount',
    'DEAL_LOYALTY',
    [...orders, column(1, 1, 0), '', 'low'],
    'NO_VALUE',
  ),
  refusedCall(
    'an unknown keyword',
    'DEAL_LOYALTY',
    [...orders, column(1, 0, 0), '', 'share'],
    'UNKNOWN_KEYWORD',
  ),

  refusedCall('no arguments', 'OFFER_LIFT', [], 'ARGUMENT_MISSING'),
  refusedCall('no offer', 'OFFER_LIFT', sales, 'ARGUMENT_MISSING'),
  refusedCall(
    'a million blank rows',
    'OFFER_LIFT',
    [millionBlanks, millionBlanks, '2025-03-03', '2025-03-09'],
    'NO_ROWS',
  ),
  refusedCall('one row', 'OFFER_LIFT', ['2025-03-09', 5, '2025-03-03', '2025-03-09'], 'TOO_FEW_WEEKS'),
  refusedCall(
    'text where amounts belong',
    'OFFER_LIFT',
    [column('2025-03-03', '2025-03-04'), column(5, 'lots'), '2025-03-03', '2025-03-09'],
    'NOT_A_NUMBER',
  ),
  refusedCall(
    'text where dates belong',
    'OFFER_LIFT',
    [column('soon'), column(5), '2025-03-03', '2025-03-09'],
    'NOT_A_DATE',
  ),
  refusedCall('text as first day', 'OFFER_LIFT', [...sales, 'March', '2025-03-09'], 'NOT_A_DATE'),
  refusedCall('TRUE as first day', 'OFFER_LIFT', [...sales, true, '2025-03-09'], 'NOT_A_DATE'),
  refusedCall('spaces as last day', 'OFFER_LIFT', [...sales, '2025-03-03', '  '], 'CELL_IS_BLANK'),
  refusedCall(
    'a range as first day',
    'OFFER_LIFT',
    [...sales, column('2025-03-03', '2025-03-04'), '2025-03-09'],
    'ONE_VALUE',
  ),
  refusedCall(
    'a last day before the first',
    'OFFER_LIFT',
    [...sales, '2025-03-09', '2025-03-03'],
    'DATES_OUT_OF_ORDER',
  ),
  refusedCall(
    'an offer that is not over',
    'OFFER_LIFT',
    [...sales, '2025-03-03', '2025-06-09'],
    'OFFER_NOT_OVER',
  ),
  refusedCall(
    'days after it that are not over',
    'OFFER_LIFT',
    [...offer, 8, 15, '', '', 'net'],
    'COOL_DOWN_NOT_OVER',
  ),
  refusedCall('5 weeks', 'OFFER_LIFT', [...offer, 5], 'OUT_OF_LIMITS'),
  refusedCall('half a week', 'OFFER_LIFT', [...offer, 8.5], 'OUT_OF_LIMITS'),
  refusedCall('days after it below 0', 'OFFER_LIFT', [...offer, 8, -1], 'OUT_OF_LIMITS'),
  refusedCall('neither yes nor no', 'OFFER_LIFT', [...offer, 8, 14, 'perhaps'], 'NOT_YES_OR_NO'),
  refusedCall(
    'an excluded week that leaves five',
    'OFFER_LIFT',
    [...offer, 6, 14, '', column('2025-03-02', '2025-02-20', '2025-01-14')],
    'TOO_FEW_WEEKS',
  ),
  refusedCall(
    'excluded days that are no dates',
    'OFFER_LIFT',
    [...offer, 8, 14, '', column('2025-03-02', 'Easter')],
    'NOT_A_DATE',
  ),
  refusedCall(
    'excluded days that end before they begin',
    'OFFER_LIFT',
    [...offer, 8, 14, '', [['2025-02-02', '2025-02-01']]],
    'DATES_OUT_OF_ORDER',
  ),
  refusedCall(
    'three columns of excluded days',
    'OFFER_LIFT',
    [
      ...offer,
      8,
      14,
      '',
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
    ],
    'DAYS_SHAPE',
  ),
  refusedCall(
    'limits of weeks that are all alike',
    'OFFER_LIFT',
    [days, column(...dailySales.map(() => 5)), '2025-03-03', '2025-03-09', '', '', '', '', 'low'],
    'NO_VALUE',
  ),
  refusedCall(
    'a percentage of nothing',
    'OFFER_LIFT',
    [days, column(...dailySales.map(() => 0)), '2025-03-03', '2025-03-09', '', '', '', '', 'percent'],
    'NO_VALUE',
  ),
  refusedCall('an unknown keyword', 'OFFER_LIFT', [...offer, 8, 14, '', '', 'gain'], 'UNKNOWN_KEYWORD'),
];
