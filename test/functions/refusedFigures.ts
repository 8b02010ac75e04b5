import { column } from './call';
import { refusedCall, type RefusedCall } from './refusedCall';

/** One array for all: Sheets hands over every row of an open-ended range. */
const millionBlanks = Array.from({ length: 1_000_000 }, () => ['']);

/** Wrong calls of the functions that answer one question with one figure. */
export const refusedFigures: RefusedCall[] = [
  refusedCall('no arguments', 'BREAK_EVEN_HOURS', [], 'ARGUMENT_MISSING'),
  refusedCall('no hourly rate', 'BREAK_EVEN_HOURS', [2400, 120], 'ARGUMENT_MISSING'),
  refusedCall('an hourly rate of spaces', 'BREAK_EVEN_HOURS', [2400, 120, ' '], 'NO_ROWS'),
  refusedCall('a million blank rows', 'BREAK_EVEN_HOURS', [millionBlanks, 120, 30], 'NO_ROWS'),
  refusedCall('text where numbers belong', 'BREAK_EVEN_HOURS', ['much', 120, 30], 'NOT_A_NUMBER'),
  refusedCall('an hourly rate of 0', 'BREAK_EVEN_HOURS', [2400, 120, 0], 'OUT_OF_LIMITS'),
  refusedCall('a negative cost', 'BREAK_EVEN_HOURS', [2400, -120, 30], 'OUT_OF_LIMITS'),
  refusedCall('margin 45', 'BREAK_EVEN_HOURS', [2400, 120, 30, 45], 'OUT_OF_LIMITS'),
  refusedCall('a target of −1', 'BREAK_EVEN_HOURS', [2400, 120, 30, 0.45, -1], 'OUT_OF_LIMITS'),
  refusedCall(
    'more cash than the gain allows',
    'BREAK_EVEN_HOURS',
    [2400, 1200, 30, 0.45],
    'CASH_EXCEEDS_GAIN',
  ),
  refusedCall(
    'a gain that refunds outweigh',
    'BREAK_EVEN_HOURS',
    [column(100, -200), 20, 30],
    'CASH_EXCEEDS_GAIN',
  ),
  refusedCall('unequal lengths', 'BREAK_EVEN_HOURS', [column(1, 2), column(1, 2, 3), 30], 'UNEQUAL_LENGTHS'),

  refusedCall('no arguments', 'MAX_INVESTMENT', [], 'ARGUMENT_MISSING'),
  refusedCall('text where a number belongs', 'MAX_INVESTMENT', ['a lot'], 'NOT_A_NUMBER'),
  refusedCall('a range as goal', 'MAX_INVESTMENT', [column(1, 2)], 'ONE_VALUE'),
  refusedCall('a million blank rows', 'MAX_INVESTMENT', [millionBlanks], 'ONE_VALUE'),
  refusedCall('a negative goal', 'MAX_INVESTMENT', [-1, 0.45], 'OUT_OF_LIMITS'),
  refusedCall('margin 0', 'MAX_INVESTMENT', [10_000, 0], 'OUT_OF_LIMITS'),
  refusedCall('a target of −1', 'MAX_INVESTMENT', [10_000, 0.45, -1], 'OUT_OF_LIMITS'),
  refusedCall('an error cell', 'MAX_INVESTMENT', ['#N/A', 0.45], 'ERROR_CELL'),

  refusedCall('no arguments', 'SAMPLE_SIZE', [], 'ARGUMENT_MISSING'),
  refusedCall('one rate', 'SAMPLE_SIZE', [0.25], 'ARGUMENT_MISSING'),
  refusedCall('two equal rates', 'SAMPLE_SIZE', [0.25, 0.25], 'OUT_OF_LIMITS'),
  refusedCall('a rate of 25', 'SAMPLE_SIZE', [25, 30], 'OUT_OF_LIMITS'),
  refusedCall('a negative rate', 'SAMPLE_SIZE', [-0.1, 0.3], 'OUT_OF_LIMITS'),
  refusedCall('a power of 1', 'SAMPLE_SIZE', [0.25, 0.3, 1], 'OUT_OF_LIMITS'),
  refusedCall('confidence 95', 'SAMPLE_SIZE', [0.25, 0.3, 0.8, 95], 'OUT_OF_LIMITS'),
  refusedCall('text where a rate belongs', 'SAMPLE_SIZE', ['few', 0.3], 'NOT_A_NUMBER'),
  refusedCall('a million blank rows', 'SAMPLE_SIZE', [millionBlanks, 0.3], 'ONE_VALUE'),

  refusedCall('no arguments', 'REFERRAL_RATE', [], 'ARGUMENT_MISSING'),
  refusedCall('a million blank rows', 'REFERRAL_RATE', [millionBlanks, millionBlanks], 'NO_ROWS'),
  refusedCall('no new customers', 'REFERRAL_RATE', [0, 0], 'NO_VALUE'),
  refusedCall('no new customers, limits', 'REFERRAL_RATE', [0, 0, 'low'], 'NO_VALUE'),
  refusedCall('more referred than came', 'REFERRAL_RATE', [24, 20], 'MORE_SUCCESSES_THAN_PEOPLE'),
  refusedCall(
    'more referred than came in a row',
    'REFERRAL_RATE',
    [column(5, 1), column(4, 20)],
    'MORE_SUCCESSES_THAN_PEOPLE',
  ),
  refusedCall(
    'more referred than came in all',
    'REFERRAL_RATE',
    [column(5, 6), 10],
    'MORE_SUCCESSES_THAN_PEOPLE',
  ),
  refusedCall('a negative count', 'REFERRAL_RATE', [-1, 20], 'NOT_A_COUNT'),
  refusedCall('half a customer', 'REFERRAL_RATE', [1.5, 20], 'NOT_A_COUNT'),
  refusedCall('text where counts belong', 'REFERRAL_RATE', ['some', 20], 'NOT_A_NUMBER'),
  refusedCall('a blank count in a filled row', 'REFERRAL_RATE', [column(1, ''), column(5, 5)], 'BLANK_COUNT'),
  refusedCall('an unknown keyword', 'REFERRAL_RATE', [1, 2, 'share'], 'UNKNOWN_KEYWORD'),

  refusedCall('no arguments', 'COST_PER_STAGE', [], 'ARGUMENT_MISSING'),
  refusedCall('no costs', 'COST_PER_STAGE', [column(10, 5)], 'ARGUMENT_MISSING'),
  refusedCall('a million blank rows', 'COST_PER_STAGE', [millionBlanks, millionBlanks], 'NO_ROWS'),
  refusedCall('counts that are all blank', 'COST_PER_STAGE', [column('', ''), column(1, 2)], 'NO_ROWS'),
  refusedCall('a cost without its count', 'COST_PER_STAGE', [column(10, ''), column(1, 2)], 'BLANK_COUNT'),
  refusedCall('a negative count', 'COST_PER_STAGE', [column(10, -5), column(1, 2)], 'NOT_A_COUNT'),
  refusedCall('costs below 0', 'COST_PER_STAGE', [column(10, 5), column(1, -2)], 'COST_IS_NEGATIVE'),
  refusedCall('text where numbers belong', 'COST_PER_STAGE', [column(10, 5), column(1, 'x')], 'NOT_A_NUMBER'),
  refusedCall('unequal lengths', 'COST_PER_STAGE', [column(10, 5, 2), column(1, 2)], 'UNEQUAL_LENGTHS'),
  refusedCall('an unknown keyword', 'COST_PER_STAGE', [10, 5, 'total'], 'UNKNOWN_KEYWORD'),
];
