import { describe, expect, it } from 'vitest';
import { call, column, figureOf, sentenceOf } from './call';
import { expectCells, expectNumber } from './expectCells';

const events = [
  column(
    'Ana',
    'Ana',
    'Ana',
    'Ben',
    'Ben',
    'Cy',
    'Cy',
    'Cy',
    'Cy',
    'Dee',
    'Dee',
    'Dee',
    'Dee',
    'Eli',
    'Eli',
    'Eli',
    'Eli',
  ),
  column(
    ...'03-01 03-03 03-20 03-02 03-05 03-02 03-04 03-09 04-20 03-06 03-06 03-07 03-08 03-10 03-12 04-10 04-11'
      .split(' ')
      .map((day) => `2025-${day}`),
  ),
  column(
    ...'View Enquire Buy View Buy Enquire View Enquire Buy View Enquire Refund Buy View View Enquire Buy'.split(
      ' ',
    ),
  ),
  column('View', 'Enquire', 'Buy'),
];

describe('FUNNEL_EVENTS counts the worked example by every rule', () => {
  const counts = (...rest: (string | number)[]): unknown => call('FUNNEL_EVENTS', ...events, ...rest);

  it.each([
    ['ordered, 30 days', [30, 'ordered', '', 'counts'], [5, 4, 3]],
    ['ordered from the first entry only', [30, 'ordered-first', '', 'counts'], [5, 3, 2]],
    ['without a window', ['', '', '', 'counts'], [5, 4, 4]],
    ['consecutive events only', [30, 'strict', '', 'counts'], [5, 4, 2]],
    ['a refund ends the run', [30, 'ordered', 'refund', 'counts'], [5, 4, 2]],
    ['in any order', [30, 'any', '', 'counts'], [5, 5, 3]],
  ] as const)('%s', (_, rest, expected) => {
    expect(counts(...rest)).toEqual(column(...expected));
  });

  // Appendix A: how deep Ana, Ben, Cy, Dee and Eli get.
  it.each([
    ['ordered', [30, 'ordered-first', ''], [3, 1, 2, 3, 1]],
    ['any entry', [30, 'ordered', ''], [3, 1, 2, 3, 3]],
    ['no window', ['', 'ordered', ''], [3, 1, 3, 3, 3]],
    ['strict, any entry', [30, 'strict', ''], [3, 1, 2, 2, 3]],
    ['exclude Refund', [30, 'ordered', 'Refund'], [3, 1, 2, 2, 3]],
    ['any order', [30, 'any', ''], [3, 2, 2, 3, 3]],
  ] as const)('each person alone: %s', (_, rest, expected) => {
    const depths = ['Ana', 'Ben', 'Cy', 'Dee', 'Eli'].map((person) => {
      // Somebody who does everything at once stands beside the person, so that each step occurs.
      const [people, dates, stages, steps] = events.map((cells) => [...cells]);
      const mine = people!.flatMap(([who], row) => (who === person ? [row] : []));
      const given = [people, dates, stages].map((cells, at) => [
        ...mine.map((row) => cells![row]!),
        ...column(
          ...[
            ['Zoe', 'Zoe', 'Zoe'],
            ['2025-05-01', '2025-05-01', '2025-05-01'],
            ['View', 'Enquire', 'Buy'],
          ][at]!,
        ),
      ]);
      const reached = call('FUNNEL_EVENTS', ...given, steps, ...rest, 'counts') as number[][];
      return reached.filter(([count]) => count === 2).length;
    });
    expect(depths).toEqual(expected);
  });

  it('spills a table with a header and one row a step', () => {
    const table = counts(30) as unknown[][];
    expect(table[0]).toEqual([
      'step',
      'people',
      'rate from first',
      'rate from previous',
      'low',
      'high',
      'median days',
      'still open',
      'rate among fully observed',
    ]);
    expect(table.map(([step, people]) => [step, people]).slice(1)).toEqual([
      ['View', 5],
      ['Enquire', 4],
      ['Buy', 3],
    ]);
    expectNumber(table[3]![2], 3 / 5);
    expectNumber(table[3]![3], 3 / 4);
  });
});

describe('a limit that does not exist', () => {
  it('is the words "no limit" in a table', () => {
    const table = call('LIFT_TEST', 5, 20, 0, 20, 0.95, 'table');
    expect(figureOf(table, 'ratio')).toBe('no value');
    // metrics of the published case: ratio from 1.293214 up without end.
    expectNumber(figureOf(table, 'ratio', 2), 1.293214, 1e-6);
    expect(figureOf(table, 'ratio', 3)).toBe('no limit');
  });

  it('is left blank beside figures that never have limits', () => {
    expect(figureOf(call('LIFT_TEST', 5, 20, 0, 20, 0.95, 'table'), 'people in a', 2)).toBe('');
  });
});

describe('LIFT_TEST tables', () => {
  it('show both scales with their limits, the counts, the verdict and the method', () => {
    const table = call('LIFT_TEST', 45, 120, 60, 240, 0.95, 'table');
    // Worked 2×2 case, six digits.
    expectNumber(figureOf(table, 'difference in points', 2), 0.024738, 2e-5);
    expectNumber(figureOf(table, 'difference in points', 3), 0.227556, 2e-6);
    expectNumber(figureOf(table, 'ratio', 2), 1.086801, 1e-6);
    expectNumber(figureOf(table, 'ratio', 3), 2.046486, 1e-6);
    expect(figureOf(table, 'people in a')).toBe(120);
    expect(figureOf(table, 'verdict')).toBe('increase');
    expect(figureOf(table, 'confidence')).toBe(0.95);
    expect(figureOf(table, 'method')).toContain('Newcombe');
  });

  it('follow a lower confidence with narrower limits', () => {
    const low = (confidence: number): number =>
      Number(call('LIFT_TEST', 45, 120, 60, 240, confidence, 'low'));
    expect(low(0.8)).toBeGreaterThan(low(0.95));
  });
});

describe('FUNNEL_CONVERSION tables', () => {
  it('show the stretch that was asked for, a stage a row', () => {
    const counts = [
      ['Reach', 8200],
      ['Visit', 1150],
      ['Enquiry', 138],
      ['Purchase', 41],
    ];
    const table = call('FUNNEL_CONVERSION', counts, 'visit', '', 'table') as unknown[][];
    expect(table.map(([stage, people]) => [stage, people]).slice(1, 4)).toEqual([
      ['Visit', 1150],
      ['Enquiry', 138],
      ['Purchase', 41],
    ]);
    expectNumber(table[2]![2], 0.12);
    // Worked limits of 41 of 138: 0.227191 to 0.378002.
    expectNumber(table[3]![5], 0.297101, 1e-5);
    expectNumber(table[3]![6], 0.227191, 1e-5);
    expectNumber(table[3]![7], 0.378002, 1e-5);
  });

  it('say "no value" where nobody reached the first stage, which a single number refuses', () => {
    const table = call('FUNNEL_CONVERSION', column(0, 0), '', '', 'table') as unknown[][];
    expectCells(table.slice(1, 3), [
      ['stage 1', 0, '', '', '', '', '', ''],
      ['stage 2', 0, 'no value', '', '', 'no value', '', ''],
    ]);
    for (const output of ['rate', 'low', 'high'])
      expect(sentenceOf(() => call('FUNNEL_CONVERSION', column(0, 0), '', '', output))).toBe(
        'Nobody reached the stage "stage 1", so there is no rate from it.',
      );
  });

  it('keep the number of each row when a row between is blank', () => {
    const counts = column(100, '', 40, 10, '');
    expect(call('FUNNEL_CONVERSION', counts, 1, 3)).toBe(0.4);
    expect(call('FUNNEL_CONVERSION', counts, 3, 4)).toBe(0.25);
    expect(call('FUNNEL_CONVERSION', counts)).toBe(0.1);
    expect(sentenceOf(() => call('FUNNEL_CONVERSION', counts, 2, 4))).toBe(
      'from: "2" is not one of the stages: the numbers 1, 3, 4.',
    );
    const table = call('FUNNEL_CONVERSION', counts, '', '', 'table') as unknown[][];
    expect(table.slice(1, 4).map(([stage]) => stage)).toEqual(['stage 1', 'stage 3', 'stage 4']);
  });

  it('pass over a blank row between named stages, and number a stage without a name by its row', () => {
    const counts = [
      ['Reach', 100],
      ['', ''],
      ['', 40],
    ];
    const table = call('FUNNEL_CONVERSION', counts, '', '', 'table') as unknown[][];
    expect(table.slice(1, 3).map(([stage, people]) => [stage, people])).toEqual([
      ['Reach', 100],
      ['stage 3', 40],
    ]);
  });

  it('show a rate above 1 without limits: those are not the same people', () => {
    const table = call('FUNNEL_CONVERSION', column(10, 12), '', '', 'table') as unknown[][];
    expectCells(table[2], ['stage 2', 12, 1.2, 'no limit', 'no limit', 1.2, 'no limit', 'no limit']);
  });
});

it('ROE_BY says in words why a group has no return', () => {
  const table = call('ROE_BY', column('A', 'B'), column(9, 9), column(-5, 0)) as unknown[][];
  expect(table.slice(1).map((row) => row[6])).toEqual(['cost below 0', 'no cost']);
});

describe('ROE tables', () => {
  it('show the cost made of money and time, and say when the result is revenue-based', () => {
    expectCells(call('ROE', 2400, 120, 20, 30, '', 'table'), [
      ['figure', 'value'],
      ['return on engagement, revenue-based', 1680 / 720],
      ['net', 1680],
      ['gain', 2400],
      ['margin', 1],
      ['cost', 720],
      ['of it money', 120],
      ['of it time', 600],
      ['hours', 20],
      ['net per hour', 84],
      ['rows', 1],
      ['grade', 'E'],
      ['method', 'the gain is believed as claimed; return on engagement, not return on equity'],
    ]);
  });

  it('say in words that a return over cost 0 does not exist', () => {
    expect(figureOf(call('ROE', 100, 0, '', '', '', 'table'), 'return on engagement, revenue-based')).toBe(
      'the cost is 0',
    );
  });

  it('name a return with a margin plainly', () => {
    expect(figureOf(call('ROE', 2400, 120, 20, 30, 0.45, 'table'), 'return on engagement')).toBe(0.5);
  });
});
