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
  it('gives what the file returns, made with the shared values', () => {
    host.loadAddon('', { AddOn: '// 1a2b\n"use strict";\nreturn { shown: () => first + second };' });
    const part = addOnFile('1a2b', { first: 40, second: 2 }) as unknown as { shown(): number };
    expect(part.shown()).toBe(42);
  });

  it('says in one sentence that the file is missing', () => {
    expect(() => addOnFile('1a2b', {})).toThrow(new Error(incomplete));
  });

  it('does not run a file of another build', () => {
    host.loadAddon('', { AddOn: '// 9f9f\nthrow new Error("ran");' });
    expect(() => addOnFile('1a2b', {})).toThrow(new Error(incomplete));
  });

  it('tells a failing service as a failing service', () => {
    Object.assign(globalThis, {
      HtmlService: {
        createTemplateFromFile: () => {
          throw new Error('Service unavailable');
        },
      },
    });
    expect(() => addOnFile('1a2b', {})).toThrow(
      'Google Sheets stopped while opening the add-on. Your tabs are as they were. Please try again. (Service unavailable)',
    );
  });
});
