import type { Analysis } from '../../analysis/analysis';
import { evidenceWords } from '../../wording/evidenceWords';

/** What is still to be added before a gain can rest on evidence; `null` where the repeat part says it. */
export function towardsSupportedGain({ repeat, assumptions }: Analysis): string | null {
  if ('result' in repeat) return null;
  const nextStep = (reason: 'claimedGain' | 'noEngagedDates'): string =>
    evidenceWords(reason, assumptions.landmarkDays).nextStep;
  if (repeat.failure.code === 'NO_ORDERS') return nextStep('claimedGain');
  // Orders are there: only who became engaged, and when, is missing.
  return repeat.failure.code === 'NO_ENGAGED_CUSTOMERS' ? nextStep('noEngagedDates') : null;
}
