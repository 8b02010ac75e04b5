import type { Single } from './check';
import { judgeTrial, shownAnswers } from './judgeTrial';
import type { Outcome, TrialReading } from './judgeTrial';
import type { PlacedCheck, PlacedTrial } from './workingTab';

/** One line of the list. */
export interface CheckLine {
  readonly outcome: Outcome;
  readonly what: string;
  readonly from: string;
  readonly expected: Single;
  readonly got: Single;
}

/** The worst trial decides a line, and is the one it shows. */
export function checkLines(
  checks: readonly PlacedCheck[],
  readingOf: (placed: PlacedTrial) => TrialReading,
): CheckLine[] {
  return checks.map(({ check: { what, from }, trials }) => {
    const judged = trials.map((placed) => {
      const reading = readingOf(placed);
      return { trial: placed.trial, reading, outcome: judgeTrial(placed.trial, reading) };
    });
    const { trial, reading, outcome } =
      judged.find((one) => one.outcome === 'failed') ??
      judged.find((one) => one.outcome === 'notFinished') ??
      judged[0]!;
    return { outcome, what, from, ...shownAnswers(trial, reading) };
  });
}
