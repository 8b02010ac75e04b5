import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/hostOver';
import { sidebarBuild } from '../../src/addon/sidebarServer';
import type { BuildResult } from '../../src/addon/dto';
import { requestOf, sampleDocument } from './sampleDocument';

let host: Host;
afterEach(() => host.dispose());

const figuresOf = (result: BuildResult): Map<string, unknown> =>
  new Map(result.kind === 'built' ? result.figures.map(({ key, value }) => [key, value]) : []);

describe('the full report of the sample shop', () => {
  it('answers every effort question, and costs at most 60 calls and one for each mapped tab, built or refreshed', () => {
    host = sampleDocument();
    const request = { ...requestOf({ revenueGoal: 12_000 }), templateId: 'full' };
    const allowed = 60 + request.mappings.length;
    host.calls.reset();
    const figures = figuresOf(sidebarBuild(request));
    expect(host.calls.total).toBeLessThanOrEqual(allowed);
    host.calls.reset();
    expect(sidebarBuild(request).kind).toBe('built');
    expect(host.calls.total).toBeLessThanOrEqual(allowed);

    // 12,000 × 0.6; the rates, hours and gains are those of the sample, whatever they are: a level has one of each.
    expect(figures.get('pay.maxInvestment')).toBe(7200);
    for (const key of ['pay.claimed.hours', 'hours.1.gainShare', 'touch.1.rate', 'touch.4.gainPerHour'])
      expect(figures.get(key), key).toEqual(expect.any(Number));
    expect(figures.get('touch.verdict')).toBe('increase');
    expect(figures.get('side.ratio.conversions')).toEqual(expect.any(Number));
  });
});
