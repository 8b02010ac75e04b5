import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ZoneOffsets } from '../../src/import/zoneOffsets';

const reference = JSON.parse(readFileSync('test/reference/time-zones/results.json', 'utf8')) as {
  offsets: Record<string, [second: number, offset: number][]>;
};

describe('ZoneOffsets', () => {
  it.each(Object.entries(reference.offsets))(
    '%s has the offsets of the tz database around every change',
    (zone, rows) => {
      const offsets = new ZoneOffsets(zone);
      const wrong = rows.filter(
        ([second, offset]) => offsets.localMs(second * 1000) !== (second + offset) * 1000,
      );
      expect(rows.length).toBeGreaterThan(30);
      expect(wrong).toEqual([]);
    },
  );

  it('gives the same answers whatever was asked before', () => {
    const rows = reference.offsets['Pacific/Auckland']!;
    const offsets = new ZoneOffsets('Pacific/Auckland');
    for (const [second, offset] of [...rows].reverse())
      expect(offsets.localMs(second * 1000)).toBe((second + offset) * 1000);
  });

  it('gives the same answers in the order of time and back and forth', () => {
    const rows = reference.offsets['Africa/Casablanca']!;
    const offsets = new ZoneOffsets('Africa/Casablanca');
    rows.forEach(([second, offset], at) => {
      const [otherSecond, otherOffset] = rows[rows.length - 1 - at]!;
      expect(offsets.localMs(second * 1000)).toBe((second + offset) * 1000);
      expect(offsets.localMs(otherSecond * 1000)).toBe((otherSecond + otherOffset) * 1000);
    });
  });

  it('answers NaN for a moment no date can hold', () => {
    const offsets = new ZoneOffsets('Europe/Berlin');
    expect(offsets.localMs(NaN)).toBeNaN();
    expect(offsets.localMs(8.64e15)).toBeNaN();
  });

  it('refuses a zone that does not exist', () => {
    expect(() => new ZoneOffsets('Mars/Olympus')).toThrowError(
      expect.objectContaining({ code: 'UNKNOWN_TIME_ZONE' }),
    );
  });
});
