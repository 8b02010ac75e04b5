import { describe, expect, it } from 'vitest';
import { effort } from '../../src/analysis/effort';
import { Failure } from '../../src/core/failure';

describe('effort', () => {
  it('refuses hours that add up to less than 0, as it does cash', () => {
    const activities = {
      rows: 2,
      day: Float64Array.of(1, 2),
      cost: null,
      hours: Float64Array.of(3, -5),
    };
    expect(() => effort(activities, null)).toThrowError(new Failure('NEGATIVE_HOURS', { given: -2 }));
    expect(effort(activities, { from: 1, to: 1 }).hours).toBe(3);
  });
});
