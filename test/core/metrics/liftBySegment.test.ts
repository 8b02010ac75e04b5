import { describe, expect, test } from 'vitest';
import { liftBySegment } from '../../../src/core/metrics/liftBySegment';
import { liftTest } from '../../../src/core/metrics/liftTest';
import { counts } from '../support/counts';
import { expectClose } from '../support/expectClose';

const options = { level: 0.95, marginOfNoInterest: 0.1 };
const segment = (name: string, successes: number, size: number) => ({ segment: name, successes, size });

test('a segment is compared with the rest, never with everybody: 1.5 times, not 1.286', () => {
  const [engaged] = liftBySegment([segment('engaged', 45, 120), segment('others', 60, 240)], options);
  expectClose(engaged!.test.ratio.estimate, 1.5);
  expect(engaged!.test.total).toEqual(counts(45, 120, 60, 240));
});

test('two segments mirror each other and are both read at half the allowance, or settled at it', () => {
  const [a, b] = liftBySegment([segment('a', 45, 120), segment('b', 60, 240)], options);
  // p = .014: settled at 1 − 0.05 ÷ 2.
  expectClose(a!.test.ratio.interval!.level, 0.975);
  expectClose(b!.test.ratio.interval!.level, 0.975);
  expect([a!.test.verdict, b!.test.verdict]).toEqual(['increase', 'decrease']);
  expectClose(a!.test.ratio.interval!.low, 1 / b!.test.ratio.interval!.high!);
});

test('a difference that one look would believe is not believed after ten', () => {
  const rest = Array.from({ length: 9 }, (_, index) => segment(`s${index}`, 20, 100));
  const all = liftBySegment([segment('winner', 30, 100), ...rest], options);
  const alone = liftTest([counts(30, 100, 180, 900)]);
  expect(alone.verdict).toBe('increase');
  expect(all[0]!.test.verdict).toBe('cannotTell');
  expectClose(all[0]!.test.ratio.interval!.level, 0.995);
});

test('the verdict never contradicts the interval at its own level', () => {
  const all = liftBySegment(
    [segment('a', 80, 100), segment('b', 35, 100), segment('c', 50, 100), segment('d', 48, 100)],
    options,
  );
  for (const { test: one } of all) {
    const { low, high } = one.ratio.interval!;
    expect(one.verdict === 'increase').toBe(low! > 1);
    expect(one.verdict === 'decrease').toBe(high! < 1);
  }
  // The first two are settled at 1 − 0.05 ÷ 4 and leave the allowance to the other two: 1 − 0.05 ÷ 2.
  [0.9875, 0.9875, 0.975, 0.975].forEach((level, index) =>
    expectClose(all[index]!.test.ratio.interval!.level, level),
  );
  expect(all.map(({ test: one }) => one.verdict)).toEqual([
    'increase',
    'decrease',
    'cannotTell',
    'cannotTell',
  ]);
});

test('a segment with too few people takes nothing from the allowance of the others', () => {
  const [a, b, c] = liftBySegment(
    [segment('a', 45, 120), segment('b', 60, 240), segment('tiny', 1, 3)],
    options,
  );
  expect(c!.test.verdict).toBe('tooFewData');
  for (const one of [a, b]) expectClose(one!.test.ratio.interval!.level, 0.975);
});

describe('what is refused, and what has no answer', () => {
  test('no segments, and more successes than people', () => {
    expect(() => liftBySegment([], options)).toThrow(expect.objectContaining({ code: 'NO_ROWS' }));
    expect(() => liftBySegment([segment('a', 5, 4), segment('b', 1, 4)], options)).toThrow(
      expect.objectContaining({ code: 'MORE_SUCCESSES_THAN_PEOPLE' }),
    );
    expect(() => liftBySegment([segment('a', NaN, 4), segment('b', 1, 4)], options)).toThrow(
      expect.objectContaining({ code: 'NOT_A_COUNT' }),
    );
  });

  test('a single segment has no rest to be compared with', () => {
    expect(liftBySegment([segment('a', 5, 40)], options)[0]!.test).toMatchObject({
      verdict: 'tooFewData',
      ratio: { estimate: null, interval: null },
    });
  });
});
