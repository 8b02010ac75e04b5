import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/functions';
import { call, column, failureOf, sentenceOf } from './call';
import { refusedCall, type RefusedCall } from './refusedCall';
import { refusedFigures } from './refusedFigures';
import { refusedOrders } from './refusedOrders';

const blanks = column('', '', '', '');
const someOrders = [column('Ana', 'Ben', 'Ana'), column('2025-01-01', '2025-01-02', '2025-12-01')];
const someEvents = [column('Ana', 'Ana'), column('2025-01-01', '2025-01-02'), column('View', 'Buy')];
const steps = column('View', 'Buy');

const refused: RefusedCall[] = [
  refusedCall('all blank', 'ROE', [blanks, blanks], 'NO_ROWS'),
  refusedCall('an empty range', 'ROE', [[], 10], 'NO_ROWS'),
  refusedCall('one blank cell, not the mapped tabs', 'ROE', [''], 'ARGUMENT_MISSING'),
  refusedCall('a cost without a gain', 'ROE', ['', 100], 'ARGUMENT_MISSING'),
  refusedCall('text where numbers belong', 'ROE', [column(100, 'lots'), 50], 'NOT_A_NUMBER'),
  refusedCall('TRUE where numbers belong', 'ROE', [column(100, true), 50], 'NOT_A_NUMBER'),
  refusedCall('a date where numbers belong', 'ROE', [column(100, new Date(0)), 50], 'NOT_A_NUMBER'),
  refusedCall('an error cell', 'ROE', [column(100, '#DIV/0!'), 50], 'ERROR_CELL'),
  refusedCall('no cost at all', 'ROE', [100], 'COST_IS_ZERO'),
  refusedCall('cost 0', 'ROE', [100, 0], 'COST_IS_ZERO'),
  refusedCall('a negative cost', 'ROE', [100, -20], 'COST_IS_NEGATIVE'),
  refusedCall('negative hours', 'ROE', [100, 20, -2, 30], 'NEGATIVE_HOURS'),
  refusedCall('hours without a rate', 'ROE', [100, 20, 2], 'HOURLY_RATE_MISSING'),
  refusedCall('a negative rate', 'ROE', [100, 20, 2, -30], 'OUT_OF_LIMITS'),
  refusedCall('margin 0', 'ROE', [100, 20, 2, 30, 0], 'OUT_OF_LIMITS'),
  refusedCall('margin 45', 'ROE', [100, 20, 2, 30, 45], 'OUT_OF_LIMITS'),
  refusedCall('a range as margin', 'ROE', [100, 20, 2, 30, column(0.4, 0.5)], 'ONE_VALUE'),
  refusedCall('an unknown keyword', 'ROE', [100, 20, 2, 30, 0.5, 'profit'], 'UNKNOWN_KEYWORD'),
  refusedCall('per hour without hours', 'ROE', [100, 20, '', '', '', 'per_hour'], 'NO_HOURS'),
  refusedCall('unequal lengths', 'ROE', [column(1, 2, 3), column(1, 2)], 'UNEQUAL_LENGTHS'),
  refusedCall(
    'two columns as one argument',
    'ROE',
    [
      [
        [1, 2],
        [3, 4],
      ],
      5,
    ],
    'ONE_COLUMN',
  ),

  refusedCall('no arguments', 'ROE_BY', [], 'ARGUMENT_MISSING'),
  refusedCall('all blank', 'ROE_BY', [blanks, blanks], 'NO_ROWS'),
  refusedCall('groups without any amount', 'ROE_BY', [column('A', 'B'), blanks], 'NO_ROWS'),
  refusedCall('text where numbers belong', 'ROE_BY', [column('A', 'B'), column(1, 'x')], 'NOT_A_NUMBER'),
  refusedCall('one gain for many groups', 'ROE_BY', [column('A', 'B'), 100], 'UNEQUAL_LENGTHS'),
  refusedCall(
    'hours without a rate',
    'ROE_BY',
    [column('A', 'B'), column(1, 2), '', column(1, 1)],
    'HOURLY_RATE_MISSING',
  ),
  refusedCall('an error cell as group', 'ROE_BY', [column('A', '#REF!'), column(1, 2)], 'ERROR_CELL'),

  refusedCall('all blank', 'REPEAT_LIFT', [blanks, blanks, blanks], 'NO_ROWS'),
  refusedCall('no dates', 'REPEAT_LIFT', [someOrders[0], '', column('Ana')], 'ARGUMENT_MISSING'),
  refusedCall('nobody engaged given', 'REPEAT_LIFT', someOrders, 'ARGUMENT_MISSING'),
  refusedCall('blank dates', 'REPEAT_LIFT', [someOrders[0], column('', '', ''), column('Ana')], 'NO_ROWS'),
  refusedCall(
    'blank customers',
    'REPEAT_LIFT',
    [column('', '', ''), someOrders[1], column('Ana')],
    'NO_ROWS',
  ),
  refusedCall(
    'text as dates',
    'REPEAT_LIFT',
    [someOrders[0], column('soon', 'later', 'x'), 'Ana'],
    'NOT_A_DATE',
  ),
  refusedCall(
    'an impossible day',
    'REPEAT_LIFT',
    [someOrders[0], column('2025-01-01', '2025-02-30', ''), 'Ana'],
    'NOT_A_DATE',
  ),
  refusedCall(
    'blank engaged dates',
    'REPEAT_LIFT',
    [...someOrders, column('Ana', 'Ben'), column('', '')],
    'NO_ROWS',
  ),
  refusedCall('a window of 0', 'REPEAT_LIFT', [...someOrders, 'Ana', '', 0], 'OUT_OF_LIMITS'),
  refusedCall('half a day as window', 'REPEAT_LIFT', [...someOrders, 'Ana', '', 90.5], 'OUT_OF_LIMITS'),
  refusedCall('a negative landmark', 'REPEAT_LIFT', [...someOrders, 'Ana', '', 90, -1], 'OUT_OF_LIMITS'),
  refusedCall(
    'a window longer than the data',
    'REPEAT_LIFT',
    [...someOrders, 'Ana', '', 5000],
    'NOBODY_FOLLOWED',
  ),
  refusedCall('one order', 'REPEAT_LIFT', ['Ana', '2025-01-01', 'Ana', '2025-01-01'], 'NOBODY_FOLLOWED'),
  refusedCall('nobody to compare with', 'REPEAT_LIFT', [...someOrders, column('Ana', 'Ben')], 'NO_VALUE'),
  refusedCall('nobody engaged ordered', 'REPEAT_LIFT', [...someOrders, 'Zoe'], 'NO_VALUE'),
  refusedCall('a window without data', 'REPEAT_LIFT', ['', '', '', '', 90], 'ARGUMENT_MISSING'),
  refusedCall(
    'an unknown keyword',
    'REPEAT_LIFT',
    [...someOrders, 'Ana', '', 90, 0, 'relative'],
    'UNKNOWN_KEYWORD',
  ),

  refusedCall('no arguments', 'LIFT_TEST', [], 'ARGUMENT_MISSING'),
  refusedCall('all blank', 'LIFT_TEST', [blanks, blanks, blanks, blanks], 'NO_ROWS'),
  refusedCall('text where counts belong', 'LIFT_TEST', ['many', 10, 1, 10], 'NOT_A_NUMBER'),
  refusedCall('a negative count', 'LIFT_TEST', [-1, 10, 1, 10], 'NOT_A_COUNT'),
  refusedCall('half a person', 'LIFT_TEST', [1.5, 10, 1, 10], 'NOT_A_COUNT'),
  refusedCall('more successes than people', 'LIFT_TEST', [11, 10, 1, 10], 'MORE_SUCCESSES_THAN_PEOPLE'),
  refusedCall('more successes than people in b', 'LIFT_TEST', [1, 10, 3, 2], 'MORE_SUCCESSES_THAN_PEOPLE'),
  refusedCall('an empty group', 'LIFT_TEST', [0, 0, 1, 10], 'EMPTY_GROUP'),
  refusedCall('an empty comparison', 'LIFT_TEST', [1, 10, 0, 0], 'EMPTY_GROUP'),
  refusedCall(
    'a blank count in a filled row',
    'LIFT_TEST',
    [column(1, ''), column(9, 9), column(1, 1), column(9, 9)],
    'BLANK_COUNT',
  ),
  refusedCall(
    'no row with both groups',
    'LIFT_TEST',
    [column(1, 0), column(9, 0), column(0, 1), column(0, 9)],
    'NO_VALUE',
  ),
  refusedCall('confidence 95', 'LIFT_TEST', [1, 10, 1, 10, 95], 'OUT_OF_LIMITS'),
  refusedCall('confidence 1', 'LIFT_TEST', [1, 10, 1, 10, 1], 'OUT_OF_LIMITS'),
  refusedCall('a ratio over nobody', 'LIFT_TEST', [5, 20, 0, 20, 0.95, 'ratio'], 'NO_VALUE'),
  refusedCall('a limit that does not exist', 'LIFT_TEST', [5, 20, 0, 20, 0.95, 'ratio_high'], 'NO_LIMIT'),
  refusedCall('an unknown keyword', 'LIFT_TEST', [1, 10, 1, 10, 0.95, 'odds'], 'UNKNOWN_KEYWORD'),

  refusedCall('all blank', 'FUNNEL_CONVERSION', [blanks], 'NO_ROWS'),
  refusedCall('one stage', 'FUNNEL_CONVERSION', [column(10)], 'ONE_STAGE'),
  refusedCall('text where counts belong', 'FUNNEL_CONVERSION', [column(10, 'few')], 'NOT_A_NUMBER'),
  refusedCall('a negative count', 'FUNNEL_CONVERSION', [column(10, -5)], 'NOT_A_COUNT'),
  refusedCall('nobody at the first stage', 'FUNNEL_CONVERSION', [column(0, 5)], 'NOBODY_AT_STAGE'),
  refusedCall(
    'limits of more than all',
    'FUNNEL_CONVERSION',
    [column(10, 12), '', '', 'low'],
    'NOT_THE_SAME_PEOPLE',
  ),
  refusedCall('a stage number too high', 'FUNNEL_CONVERSION', [column(10, 5), 1, 3], 'UNKNOWN_STAGE'),
  refusedCall('stage number 0', 'FUNNEL_CONVERSION', [column(10, 5), 0, 2], 'UNKNOWN_STAGE'),
  refusedCall(
    'an unknown stage',
    'FUNNEL_CONVERSION',
    [
      [
        ['View', 10],
        ['Buy', 5],
      ],
      'Vew',
    ],
    'UNKNOWN_STAGE',
  ),
  refusedCall(
    'a stage that stands twice',
    'FUNNEL_CONVERSION',
    [
      [
        ['View', 10],
        ['view', 9],
        ['Buy', 5],
      ],
      'View',
    ],
    'STAGE_TWICE',
  ),
  refusedCall(
    'a stage without its count',
    'FUNNEL_CONVERSION',
    [
      [
        ['View', 10],
        ['Buy', ''],
      ],
    ],
    'BLANK_COUNT',
  ),
  refusedCall(
    'three columns',
    'FUNNEL_CONVERSION',
    [
      [
        ['a', 1, 2],
        ['b', 1, 2],
      ],
    ],
    'COUNTS_SHAPE',
  ),
  refusedCall(
    'an unknown keyword',
    'FUNNEL_CONVERSION',
    [column(10, 5), '', '', 'percent'],
    'UNKNOWN_KEYWORD',
  ),

  refusedCall('no arguments', 'FUNNEL_EVENTS', [], 'ARGUMENT_MISSING'),
  refusedCall('all blank', 'FUNNEL_EVENTS', [blanks, blanks, blanks, steps], 'NO_ROWS'),
  refusedCall('no steps', 'FUNNEL_EVENTS', someEvents, 'ARGUMENT_MISSING'),
  refusedCall('one step', 'FUNNEL_EVENTS', [...someEvents, 'View'], 'TOO_FEW_STEPS'),
  refusedCall('a step twice', 'FUNNEL_EVENTS', [...someEvents, column('View', 'view')], 'STEP_TWICE'),
  refusedCall(
    'a step that is excluded',
    'FUNNEL_EVENTS',
    [...someEvents, steps, '', '', 'Buy'],
    'STEP_EXCLUDED',
  ),
  refusedCall(
    'a later step that occurs nowhere',
    'FUNNEL_EVENTS',
    [...someEvents, column('View', 'Byu')],
    'STEP_NOT_FOUND',
  ),
  refusedCall(
    'a first step nobody took',
    'FUNNEL_EVENTS',
    [...someEvents, column('Visit', 'Buy')],
    'NOBODY_ENTERED',
  ),
  refusedCall(
    'text as dates',
    'FUNNEL_EVENTS',
    [column('Ana'), column('soon'), column('View'), steps],
    'NOT_A_DATE',
  ),
  refusedCall(
    'unequal lengths',
    'FUNNEL_EVENTS',
    [column('Ana', 'Ben'), column('2025-01-01'), column('View', 'View'), steps],
    'UNEQUAL_LENGTHS',
  ),
  refusedCall('a window of 0', 'FUNNEL_EVENTS', [...someEvents, steps, 0], 'OUT_OF_LIMITS'),
  refusedCall('an unknown order', 'FUNNEL_EVENTS', [...someEvents, steps, 7, 'closed'], 'UNKNOWN_KEYWORD'),
  refusedCall(
    'an unknown keyword',
    'FUNNEL_EVENTS',
    [...someEvents, steps, 7, '', '', 'people'],
    'UNKNOWN_KEYWORD',
  ),

  ...refusedFigures,
  ...refusedOrders,
];

describe('a wrong call is refused with its reason', () => {
  it.each(refused.map((entry) => [entry.name, entry.title, entry] as const))(
    '%s: %s',
    (_name, _title, entry) => {
      expect(failureOf(() => call(entry.name, ...entry.args))).toBe(entry.code);
    },
  );

  it('every function has rows in this table', () => {
    expect(new Set(refused.map(({ name }) => name))).toEqual(new Set(catalogue.map(({ name }) => name)));
  });

  it('every refusal is a whole sentence without holes', () => {
    for (const { name, args } of refused) {
      const sentence = sentenceOf(() => call(name, ...args));
      expect(sentence).toMatch(/[.]$/);
      expect(sentence).not.toMatch(/NaN|null|\[object/);
    }
  });
});

describe('a refusal names the place and what to do', () => {
  it('names the row inside the argument', () => {
    const cost = column(...Array.from({ length: 13 }, () => 5), 'abc', 7);
    const gain = column(...Array.from({ length: 15 }, () => 9));
    expect(sentenceOf(() => call('ROE', gain, cost))).toBe(
      'cost, 14th row: "abc" is not a number. Type a number.',
    );
  });

  it('counts the other cells that cannot be read', () => {
    expect(sentenceOf(() => call('ROE', column('a', 1, 'b', 'c'), 5))).toBe(
      'gain, 1st row: "a" is not a number, nor are 2 more cells below it. Type a number, or begin the range below its header.',
    );
  });

  it('names no row for a single cell', () => {
    expect(sentenceOf(() => call('ROE', 100, 'abc'))).toBe('cost: "abc" is not a number. Type a number.');
  });

  it('says how to write a margin', () => {
    expect(sentenceOf(() => call('ROE', 100, 20, 2, 30, 45))).toBe(
      'margin: expected a part above 0 and up to 1, such as 45 % or 0.45, got 45.',
    );
  });

  it('asks for an hourly rate', () => {
    expect(sentenceOf(() => call('ROE', 100, 20, 2))).toBe(
      'hourly_rate is missing: type an hourly rate, or 0 to leave time out.',
    );
  });

  it('names the step that is spelled wrong, and the argument that excludes a step', () => {
    expect(sentenceOf(() => call('FUNNEL_EVENTS', ...someEvents, column('View', 'Byu')))).toBe(
      'steps: nobody has the step "Byu". Check its spelling against the stages.',
    );
    expect(sentenceOf(() => call('FUNNEL_EVENTS', ...someEvents, steps, '', '', 'buy'))).toBe(
      'exclude: "Buy" is one of the steps, so it cannot end a run.',
    );
  });

  it('lists the allowed keywords', () => {
    expect(sentenceOf(() => call('ROE', 100, 20, 2, 30, 0.5, 'profit'))).toBe(
      'output: "profit" is not known. Use one of "ratio", "net", "cost", "per_hour", "table".',
    );
  });

  it('says which range is shorter', () => {
    expect(sentenceOf(() => call('ROE', column(1, 2, 3), column(1, 2)))).toBe(
      'cost has 2 rows, gain has 3. Give ranges of the same length.',
    );
  });

  it('says what to ask for when the cost is 0', () => {
    expect(sentenceOf(() => call('ROE', 100))).toBe(
      'The cost is 0, so there is no return on it. Ask for "net", or value your time.',
    );
  });
});
