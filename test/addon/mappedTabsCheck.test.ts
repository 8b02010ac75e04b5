import { afterEach, describe, expect, it, vi } from 'vitest';
import { mappedTabsCheck } from '../../src/addon/selfTest/mappedTabsCheck';
import { Failure } from '../../src/core/failure';
import { refusal } from '../../src/selfTest/check';
import type { Settings } from '../../src/sheets/settings';

const mapped = { mappings: [{}] } as unknown as Settings;
const expectedOf = () => mappedTabsCheck(mapped)[0]!.trials[0]!.expected;
const documentThrows = (error: Error): void => {
  const getActiveSpreadsheet = () => {
    throw error;
  };
  vi.stubGlobal('SpreadsheetApp', { getActiveSpreadsheet });
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the check of the tabs that were chosen', () => {
  it('is not made where none was chosen', () => {
    expect(mappedTabsCheck({ mappings: [] } as unknown as Settings)).toEqual([]);
  });

  it('expects an error in the cell where ROE refuses the tabs', () => {
    documentThrows(new Failure('NO_ROWS', { where: 'The list' }));
    expect(expectedOf()).toBe(refusal);
  });

  it('takes a fault for no answer: nothing in the cell can equal what it expects', () => {
    documentThrows(new TypeError('x is not a function'));
    expect(expectedOf()).toMatch(/working out ROE/);
  });
});
