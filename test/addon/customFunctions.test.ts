import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/hostOver';
import * as addOn from '../../src/addon/index';
import { hostWithGlobals } from '../sheets/serviceGlobals';
import { requestOf, sampleDocument } from './sampleDocument';

type Arguments = Parameters<typeof addOn.customFunction>[1];

const customFunction = (name: string, args: Arguments) => addOn.customFunction(name, args, () => addOn);

let host: Host;
afterEach(() => host.dispose());

function figures(): Map<string, unknown> {
  const result = addOn.sidebarBuild(requestOf());
  if (result.kind !== 'built') throw new Error(JSON.stringify(result));
  return new Map(result.figures.map(({ key, value }) => [key, value]));
}

describe('a custom function', () => {
  it('without arguments gives exactly the figure of the report', () => {
    host = sampleDocument();
    const report = figures();
    host.authMode = 'CUSTOM_FUNCTION';
    expect(customFunction('ROE', [])).toBe(report.get('roe.ratio'));
    expect(customFunction('REPEAT_LIFT', [])).toBe(report.get('repeat.lift'));
  });

  it('reads the tabs it recognises as long as nothing was mapped', () => {
    host = sampleDocument();
    host.authMode = 'CUSTOM_FUNCTION';
    expect(
      customFunction('ROE', [undefined, undefined, undefined, undefined, undefined, 'per_hour']),
    ).toBeTypeOf('number');
    expect(customFunction('REPEAT_LIFT', [])).toBeGreaterThan(0);
  });

  it('with arguments reads no tab and no setting, and loads nothing more', () => {
    host = hostWithGlobals({ tabs: [] });
    host.calls.reset();
    const nothing = (): never => {
      throw new Error('the rest of the add-on was loaded');
    };
    // (2400 × 0.45 − 720) ÷ 720
    expect(addOn.customFunction('ROE', [2400, 120, 20, 30, 0.45], nothing)).toBeCloseTo(0.5, 12);
    expect(host.calls.total).toBe(0);
  });

  it('throws one plain sentence, whatever goes wrong', () => {
    host = hostWithGlobals({ tabs: [] });
    const message = (call: () => unknown): string => {
      try {
        call();
      } catch (error) {
        return (error as Error).message;
      }
      return '';
    };
    expect(message(() => customFunction('ROE', [[['abc'], [1]], 10]))).toMatch(/abc/);
    expect(message(() => customFunction('NO_SUCH', []))).toMatch(/NO_SUCH/);
    Object.assign(globalThis, { PropertiesService: undefined });
    const unforeseen = message(() => customFunction('ROE', []));
    expect(unforeseen).toMatch(/^Google Sheets stopped while working out ROE\./);
    expect(unforeseen).not.toMatch(/\n| at /);
  });
});
