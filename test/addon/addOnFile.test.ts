import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/hostOver';
import { addOnFile } from '../../src/addon/addOnFile';
import { hostWithGlobals } from '../sheets/serviceGlobals';

let host: Host;
beforeEach(() => {
  host = hostWithGlobals({ tabs: [] });
});
afterEach(() => host.dispose());

const incomplete =
  'The add-on is not complete: its file AddOn.html is missing or of another version. Whoever set it up must upload all of its files again.';

describe('addOnFile', () => {
  it('gives what the file returns, made once with the shared values', () => {
    host.loadAddon('', { AddOn: '// 1a2b\n"use strict";\nreturn { shown: () => first + second };' });
    const { rest, addOn } = addOnFile('1a2b', () => ({ first: 40, second: 2 }));
    expect((rest() as unknown as { shown(): number }).shown()).toBe(42);
    expect(addOn()).toBe(rest());
  });

  it('says in one sentence that the file is missing', () => {
    const { rest, addOn } = addOnFile('1a2b', () => ({}));
    expect(addOn).toThrow(new Error(incomplete));
    expect(rest).toThrow(expect.objectContaining({ code: 'ADD_ON_INCOMPLETE' }) as Error);
  });

  it('does not run a file of another build', () => {
    host.loadAddon('', { AddOn: '// 9f9f\nthrow new Error("ran");' });
    expect(addOnFile('1a2b', () => ({})).addOn).toThrow(new Error(incomplete));
  });

  it('tells a failing service as a failing service, and tries again', () => {
    let fails = true;
    const createTemplateFromFile = () => {
      if (fails) throw new Error('Service unavailable');
      return { getRawContent: () => '// 1a2b\nreturn { there: true };' };
    };
    Object.assign(globalThis, { HtmlService: { createTemplateFromFile } });
    const { addOn } = addOnFile('1a2b', () => ({}));
    expect(addOn).toThrow(
      'Google Sheets stopped while opening the add-on. Your tabs are as they were. Please try again. (Service unavailable)',
    );
    fails = false;
    expect(addOn()).toEqual({ there: true });
  });
});
