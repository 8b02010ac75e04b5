import type { CheckLine } from '../../selfTest/checkLines';
import { isSame } from '../../selfTest/judgeTrial';
import { plainSentence } from '../plainSentence';
import type { Bench, Probe } from './bench';

/** The probe's line of the list. One that stops says why, and the others go on. */
export function probeLine({ what, from, expected, got }: Probe, bench: Bench): CheckLine {
  try {
    const found = got(bench);
    return { outcome: isSame(expected, found) ? 'passed' : 'failed', what, from, expected, got: found };
  } catch (error) {
    return { outcome: 'failed', what, from: plainSentence(error, 'checking'), expected, got: 'stopped' };
  }
}
