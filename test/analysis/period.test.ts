import { describe, expect, it } from 'vitest';
import { isInPeriod, resolvePeriod } from '../../src/analysis/period';
import { day } from './data';

describe('resolvePeriod', () => {
  it.each([
    ['thisMonth', '2026-02-10', '2026-02-01', '2026-02-28'],
    ['lastMonth', '2026-02-10', '2026-01-01', '2026-01-31'],
    ['lastMonth', '2026-01-31', '2025-12-01', '2025-12-31'],
    ['thisMonth', '2024-02-29', '2024-02-01', '2024-02-29'],
    ['thisQuarter', '2026-05-15', '2026-04-01', '2026-06-30'],
    ['lastQuarter', '2026-02-10', '2025-10-01', '2025-12-31'],
    ['thisYear', '2026-12-31', '2026-01-01', '2026-12-31'],
    ['lastYear', '2026-01-01', '2025-01-01', '2025-12-31'],
  ] as const)('%s on %s is %s to %s', (kind, today, from, to) => {
    expect(resolvePeriod({ kind }, day(today))).toEqual({ from: day(from), to: day(to) });
  });

  it('all data has no period, and every day lies in it', () => {
    expect(resolvePeriod({ kind: 'all' }, 0)).toBeNull();
    expect(isInPeriod(NaN, null)).toBe(true);
  });

  it('a period of one day holds that day only', () => {
    const period = resolvePeriod({ kind: 'custom', from: '2025-03-01', to: '2025-03-01' }, 0);
    expect(
      [day('2025-02-28'), day('2025-03-01'), day('2025-03-02')].map((at) => isInPeriod(at, period)),
    ).toEqual([false, true, false]);
  });

  it.each([
    ['2025-03-02', '2025-03-01'],
    ['2025-02-30', '2025-03-01'],
    ['', '2025-03-01'],
    ['March', 'April'],
  ])('from %j to %j is refused', (from, to) => {
    expect(() => resolvePeriod({ kind: 'custom', from, to }, 0)).toThrowError(
      expect.objectContaining({ code: 'PERIOD_NOT_USABLE' }),
    );
  });
});
