import { describe, expect, it, test } from 'vitest';
import {
  funnelEvents,
  type FunnelEventOptions,
  type FunnelEventRows,
} from '../../../src/core/metrics/funnelEvents';
import { eventRows, type EventRow } from '../support/eventRows';
import { expectClose } from '../support/expectClose';

const options: FunnelEventOptions = { windowDays: 30, order: 'ordered', level: 0.95 };
const STEPS = ['View', 'Enquire', 'Buy'];

const workedText = `
  Ana 03-01 View, 03-03 Enquire, 03-20 Buy
  Ben 03-02 View, 03-05 Buy
  Cy 03-02 Enquire, 03-04 View, 03-09 Enquire, 04-20 Buy
  Dee 03-06 View, 03-06 Enquire, 03-07 Refund, 03-08 Buy
  Eli 03-10 View, 03-12 View, 04-10 Enquire, 04-11 Buy`;

function workedRows(refund: number): FunnelEventRows {
  const people = workedText.trim().split('\n');
  const rows = people.flatMap((line, person) =>
    [...line.matchAll(/(\d\d-\d\d) (\w+)/g)].map(([, date, stage]): EventRow => {
      const step = STEPS.indexOf(stage!);
      return [person, Date.parse(`2025-${date}`) / 86_400_000, step < 0 ? refund : step];
    }),
  );
  return eventRows(rows, STEPS.length);
}

function people(rows: FunnelEventRows, change: Partial<FunnelEventOptions> = {}): number[] {
  return funnelEvents(rows, { ...options, ...change }).steps.map((step) => step.people);
}

describe('the worked events of five people', () => {
  it.each<[string, Partial<FunnelEventOptions>, number, number[]]>([
    ['ordered, any entry, 30 days', {}, -1, [5, 4, 3]],
    ['ordered-first, 30 days', { order: 'ordered-first' }, -1, [5, 3, 2]],
    ['no window', { windowDays: null }, -1, [5, 4, 4]],
    ['strict', { order: 'strict' }, -1, [5, 4, 2]],
    ['a refund ends the run', {}, -2, [5, 4, 2]],
    ['any order', { order: 'any' }, -1, [5, 5, 3]],
  ])('%s', (_, change, refund, expected) => {
    expect(people(workedRows(refund), change)).toEqual(expected);
  });

  it('days to each step: of Ana, Cy, Dee and Eli 2, 5, 0 and 29 to the enquiry', () => {
    const { steps } = funnelEvents(workedRows(-1), options);
    // Eli's run counts from 03-10? 04-10 is 31 days later: from 03-12, 29 days. Bought: 19, 2 and 30 days.
    expect(steps.map(({ medianDays }) => medianDays)).toEqual([0, 3.5, 19]);
  });

  it('rates: from the first step and from the previous one, with Wilson limits', () => {
    const { steps } = funnelEvents(workedRows(-1), options);
    expect(steps[0]!.fromFirst).toEqual({ estimate: 1, interval: null });
    expect(steps[0]!.fromPrevious).toEqual({ estimate: null, interval: null });
    expectClose(steps[2]!.fromFirst.estimate, 3 / 5);
    expectClose(steps[2]!.fromPrevious.estimate, 3 / 4);
    // Wilson of 3 of 4 (Newcombe 1998: 0.3006 to 0.9544).
    expect(steps[2]!.fromPrevious.interval!.low).toBeCloseTo(0.3006, 4);
    expect(steps[2]!.fromPrevious.interval!.high).toBeCloseTo(0.9544, 4);
  });
});

describe('the window', () => {
  it.each([
    ['its last day counts', 30, 2],
    ['a moment later does not', 30.001, 1],
    ['the entry itself counts', 0, 2],
  ])('%s', (_, time, reached) => {
    const rows = eventRows(
      [
        [0, 0, 0],
        [0, time, 1],
      ],
      2,
    );
    expect(people(rows)).toEqual([1, reached - 1]);
  });

  it('includes its end where times have fractions: 10:21:14 and 7 days later to the second', () => {
    const entry = 19795 + (10 * 3600 + 21 * 60 + 14) / 86400;
    for (const days of [1 / 24, 1, 7, 30]) {
      const later = Math.round((entry + days) * 86400) / 86400;
      const rows = eventRows(
        [
          [0, entry, 0],
          [0, later, 1],
        ],
        2,
      );
      expect(people(rows, { windowDays: days })).toEqual([1, 1]);
      const aSecondLater = eventRows(
        [
          [0, entry, 0],
          [0, later + 1 / 86400, 1],
        ],
        2,
      );
      expect(people(aSecondLater, { windowDays: days })).toEqual([1, 0]);
    }
  });

  it('of 0 days keeps steps at the same time only', () => {
    const rows = eventRows(
      [
        [0, 1, 0],
        [0, 1, 1],
        [1, 1, 0],
        [1, 2, 1],
      ],
      2,
    );
    expect(people(rows, { windowDays: 0 })).toEqual([2, 1]);
  });
});

test('ties count in the favourable order, whatever the order of the rows', () => {
  const sameDay: EventRow[] = [
    [0, 5, 2],
    [0, 5, 1],
    [0, 5, 0],
  ];
  for (const order of ['ordered', 'ordered-first', 'strict', 'any'] as const) {
    expect(people(eventRows(sameDay, 3), { order })).toEqual([1, 1, 1]);
  }
});

test('an event at the same time as the exclusion still counts, one after it does not', () => {
  expect(
    people(
      eventRows(
        [
          [0, 0, 0],
          [0, 3, -2],
          [0, 3, 1],
          [0, 4, 2],
        ],
        3,
      ),
    ),
  ).toEqual([1, 1, 0]);
});

test('after an exclusion a later entry may still go deeper', () => {
  expect(
    people(
      eventRows(
        [
          [0, 0, 0],
          [0, 1, -2],
          [0, 2, 0],
          [0, 3, 1],
        ],
        2,
      ),
    ),
  ).toEqual([1, 1]);
  expect(
    people(
      eventRows(
        [
          [0, 0, 0],
          [0, 1, -2],
          [0, 2, 0],
          [0, 3, 1],
        ],
        2,
      ),
      { order: 'ordered-first' },
    ),
  ).toEqual([1, 0]);
});

test('strict: another event in between breaks the run, ordered lets it pass', () => {
  const rows = eventRows(
    [
      [0, 0, 0],
      [0, 1, -1],
      [0, 2, 1],
    ],
    2,
  );
  expect(people(rows, { order: 'strict' })).toEqual([1, 0]);
  expect(people(rows)).toEqual([1, 1]);
});

test('strict: of steps at the entry’s own time fewer may lead further', () => {
  const rows = eventRows(
    [
      [0, 0, 0],
      [0, 0, 1],
      [0, 1, 1],
      [0, 2, 2],
    ],
    3,
  );
  expect(people(rows, { order: 'strict' })).toEqual([1, 1, 1]);
});

describe('people who may still go on', () => {
  // The data end on day 100; the window is 30 days.
  const end: EventRow = [9, 100, -1];
  const openAt = (rows: EventRow[], change: Partial<FunnelEventOptions> = {}) =>
    funnelEvents(eventRows([...rows, end], 2), { ...options, ...change }).steps.map((s) => s.stillOpen);

  it('entered less than the window before the end of the data', () => {
    expect(openAt([[0, 70, 0]])).toEqual([0, 0]);
    expect(openAt([[0, 71, 0]])).toEqual([0, 1]);
  });

  it('the last entry decides, with ordered-first the first', () => {
    expect(
      openAt([
        [0, 10, 0],
        [0, 90, 0],
      ]),
    ).toEqual([0, 1]);
    expect(
      openAt(
        [
          [0, 10, 0],
          [0, 90, 0],
        ],
        { order: 'ordered-first' },
      ),
    ).toEqual([0, 0]);
  });

  it('not those who finished, nor those whose run an exclusion or another event has ended', () => {
    expect(
      openAt([
        [0, 90, 0],
        [0, 91, 1],
      ]),
    ).toEqual([0, 0]);
    expect(
      openAt([
        [0, 90, 0],
        [0, 91, -2],
      ]),
    ).toEqual([0, 0]);
    expect(
      openAt(
        [
          [0, 90, 0],
          [0, 91, -2],
        ],
        { order: 'any' },
      ),
    ).toEqual([0, 0]);
    expect(
      openAt(
        [
          [0, 90, 0],
          [0, 91, -1],
        ],
        { order: 'strict' },
      ),
    ).toEqual([0, 0]);
    expect(openAt([[0, 90, 0]], { order: 'strict' })).toEqual([0, 1]);
  });

  it('steps done since the entry leave a run open, in any order and in strict order too', () => {
    const rows: EventRow[] = [
      [0, 90, 0],
      [0, 92, 1],
    ];
    for (const order of ['ordered', 'any', 'strict'] as const) {
      const { steps } = funnelEvents(eventRows(rows, 3), { ...options, order });
      expect(steps.map(({ stillOpen }) => stillOpen)).toEqual([0, 0, 1]);
    }
  });

  it('without a window everybody who has not finished', () => {
    expect(
      openAt(
        [
          [0, 1, 0],
          [1, 1, 0],
          [1, 2, 1],
        ],
        { windowDays: null },
      ),
    ).toEqual([0, 1]);
  });

  it('are left out of the observed rate, which is 1 of 2 here and 2 of 3 with everybody', () => {
    const rows: EventRow[] = [[0, 70, 0], [1, 10, 0], [1, 11, 1], [2, 90, 0], [2, 91, 1], end];
    const { steps } = funnelEvents(eventRows(rows, 2), options);
    expect(steps[1]).toMatchObject({ observedRate: 1 / 2, people: 2 });
    expectClose(steps[1]!.fromFirst.estimate, 2 / 3);
  });

  it('the first entry decides who was observed for the whole window', () => {
    for (const order of ['ordered', 'any', 'strict'] as const) {
      const rows: EventRow[] = [[0, 10, 0], [0, 90, 0], end];
      const { steps } = funnelEvents(eventRows(rows, 2), { ...options, order });
      expect(steps.map(({ observedRate }) => observedRate)).toEqual([1, 0]);
    }
  });

  it('without a window nobody is observed to its end', () => {
    const { steps } = funnelEvents(eventRows([[0, 0, 0], end], 2), { ...options, windowDays: null });
    expect(steps.map(({ observedRate }) => observedRate)).toEqual([null, null]);
  });
});

test('only entries inside the period count, to the end of its last day, with all later rows', () => {
  const rows = eventRows(
    [
      [0, 9.9, 0],
      [1, 10, 0],
      [1, 25, 1],
      [2, 20.9, 0],
      [3, 21, 0],
    ],
    2,
  );
  for (const order of ['ordered', 'ordered-first', 'any', 'strict'] as const) {
    expect(people({ ...rows, entryFrom: 10, entryTo: 20 }, { order })).toEqual([2, 1]);
  }
});

test('blank people and times are left out and counted', () => {
  const rows = eventRows(
    [
      [0, 1, 0],
      [-1, 1, 0],
      [0, NaN, 1],
    ],
    2,
  );
  const { steps, rowsRead, rowsLeftOut } = funnelEvents(rows, options);
  expect(steps.map((step) => step.people)).toEqual([1, 0]);
  expect({ rowsRead, rowsLeftOut }).toEqual({ rowsRead: 3, rowsLeftOut: 2 });
});

test('nobody entered: no rates, not 0', () => {
  const { steps } = funnelEvents(eventRows([[0, 1, 1]], 2), options);
  for (const step of steps) {
    expect(step).toMatchObject({
      people: 0,
      fromFirst: { estimate: null },
      medianDays: null,
      observedRate: null,
    });
  }
});

test('rows of one person in any order give the same funnel', () => {
  const sorted: EventRow[] = [];
  for (let i = 0; i < 60; i++) sorted.push([0, i, i === 30 ? 0 : i === 40 ? 1 : i === 59 ? 2 : -1]);
  const shuffled = sorted.map((row, i) => [row, (i * 37) % 60] as const).sort((a, b) => a[1] - b[1]);
  const rows = shuffled.map(([row]) => row);
  expect(funnelEvents(eventRows(rows, 3), options)).toEqual(funnelEvents(eventRows(sorted, 3), options));
  expect(people(eventRows(rows, 3))).toEqual([1, 1, 1]);
});

describe('rows that come latest first', () => {
  // Entered on days 0 and 50, went on on day 5; everything else is another stage.
  const latestFirst = (events: number): EventRow[] => [
    ...Array.from({ length: events - 3 }, (_, i): EventRow => [0, 100 + events - i, -1]),
    [0, 50, 0],
    [0, 5, 1],
    [0, 0, 0],
  ];

  test.each([3, 24, 25, 60])('of %i events of one person the earliest entry is the first one', (events) => {
    const { steps } = funnelEvents(eventRows(latestFirst(events), 2), { ...options, order: 'ordered-first' });
    expect(steps.map((step) => [step.people, step.medianDays])).toEqual([
      [1, 0],
      [1, 5],
    ]);
  });

  test.each([3, 30])('of %i events of one person the next one in time is the consecutive one', (events) => {
    expect(people(eventRows(latestFirst(events), 2), { order: 'strict' })).toEqual([1, 1]);
    const between: EventRow[] = [...latestFirst(events), [0, 3, -1]];
    expect(people(eventRows(between, 2), { order: 'strict' })).toEqual([1, 0]);
  });
});

test('a blank time of one person leaves the events of another as they are', () => {
  const rows = eventRows(
    [
      [1, 0, 0],
      [1, 5, 1],
      [0, 0, 0],
      [0, NaN, -1],
    ],
    2,
  );
  expect(people(rows)).toEqual([2, 1]);
});

test('the columns handed in are left as they were', () => {
  const rows = workedRows(-2);
  const before = structuredClone(rows);
  funnelEvents(Object.freeze(rows), Object.freeze({ ...options }));
  expect(rows).toEqual(before);
});

test.each(['ordered', 'strict', 'any'] as const)('%s: one person may have very many entries', (order) => {
  // A look at all events of the window for each entry would be 4e10 looks: the test would time out.
  const count = 400_000;
  const rows = Array.from({ length: count }, (_, i): EventRow => [0, i / 100, Math.max(0, i - (count - 3))]);
  expect(people(eventRows(rows, 3), { order, windowDays: 1000 })).toEqual([1, 1, 1]);
});

describe('input that cannot be is refused', () => {
  const rows = eventRows([[0, 1, 0]], 1);
  it.each<[string, Partial<FunnelEventRows>, Partial<FunnelEventOptions>, string]>([
    [
      'no rows',
      { person: new Int32Array(), time: new Float64Array(), stage: new Int32Array() },
      {},
      'NO_ROWS',
    ],
    ['only blank rows', { person: Int32Array.of(-1) }, {}, 'NO_ROWS'],
    ['times of another length', { time: Float64Array.of(1, 2) }, {}, 'UNEQUAL_LENGTHS'],
    ['stages of another length', { stage: new Int32Array() }, {}, 'UNEQUAL_LENGTHS'],
    ['a negative window', {}, { windowDays: -1 }, 'OUT_OF_LIMITS'],
    ['a window that is not a number', {}, { windowDays: NaN }, 'OUT_OF_LIMITS'],
    ['no steps', { stepCount: 0 }, {}, 'OUT_OF_LIMITS'],
  ])('%s', (_, change, option, code) => {
    expect(() => funnelEvents({ ...rows, ...change }, { ...options, ...option })).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
