import { refusal } from '../../selfTest/check';
import type { Check, Expected } from '../../selfTest/check';
import type { Settings } from '../../sheets/settings';
import { customFunction } from '../customFunctions';
import { documentAnalysis } from '../documentAnalysis';

/** `=ROE()` in a cell against the same figure worked out here: only where tabs were chosen. */
export function mappedTabsCheck({ mappings }: Settings): Check[] {
  if (!mappings || mappings.length === 0) return [];
  return [
    {
      what: 'ROE() reads the tabs you have chosen',
      from: 'worked out without a cell',
      answers: [11],
      trials: [{ cell: { formula: '=ROE()' }, expected: roeHere() }],
    },
  ];
}

function roeHere(): Expected {
  try {
    return customFunction('ROE', [], () => ({ documentAnalysis })) as number;
  } catch {
    return refusal;
  }
}
