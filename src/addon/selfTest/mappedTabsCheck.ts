import { Failure } from '../../core/failure';
import { evaluate } from '../../functions/evaluate';
import { refusal } from '../../selfTest/check';
import type { Check, Expected } from '../../selfTest/check';
import type { Settings } from '../../sheets/settings';
import { documentContext } from '../customFunctions';
import { documentAnalysis } from '../documentAnalysis';
import { plainSentence } from '../plainSentence';

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
    return evaluate(
      'ROE',
      [],
      documentContext(() => ({ documentAnalysis })),
    ) as number;
  } catch (error) {
    // A fault of the add-on or of the service is no answer: the list names it, and no cell can equal it.
    return error instanceof Failure ? refusal : plainSentence(error, 'working out ROE');
  }
}
