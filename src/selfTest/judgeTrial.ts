import { isErrorCell } from '../import/errorCell';
import { isDate } from '../import/cell';
import { checkTexts } from '../wording/checkTexts';
import type { Single, Trial } from './check';

export type Outcome = 'passed' | 'failed' | 'notFinished';

/** What stood in the cells of a trial when they were read: values, and the texts a reader sees. */
export interface TrialReading {
  readonly values: readonly (readonly unknown[])[];
  readonly shown: readonly (readonly string[])[];
}

const usualTolerance = 1e-9;

/**
 * A formula that Google has not calculated yet shows nothing or "Loading..." in the user's language. No trial expects
 * either, so that neither can be taken for an answer.
 */
export function isUnfinished({ cell }: Trial, { values }: TrialReading): boolean {
  const first = values[0]?.[0];
  if (typeof cell !== 'object' || !('formula' in cell)) return false;
  return first === '' || (typeof first === 'string' && /(\.\.\.|…)$/.test(first));
}

export function judgeTrial(trial: Trial, reading: TrialReading): Outcome {
  if (isUnfinished(trial, reading)) return 'notFinished';
  return isAsExpected(trial, reading) ? 'passed' : 'failed';
}

function isAsExpected({ expected, tolerance = usualTolerance }: Trial, reading: TrialReading): boolean {
  const first = reading.values[0]?.[0];
  if (typeof expected !== 'object') return isSame(expected, first, tolerance);
  if ('kind' in expected) {
    if (expected.kind === 'refusal') return isErrorCell(first) && first !== '#NAME?';
    return expected.pattern.test(reading.shown[0]?.[0] ?? '');
  }
  return expected.every((row, i) => row.every((cell, j) => isSame(cell, reading.values[i]?.[j], tolerance)));
}

export function isSame(expected: Single, got: unknown, tolerance = usualTolerance): boolean {
  if (typeof expected !== 'number' || typeof got !== 'number') return expected === got;
  return Math.abs(got - expected) <= tolerance * Math.abs(expected);
}

/** What is expected and what was read, as the list shows them; of a table the first cell that differs. */
export function shownAnswers(
  { expected, tolerance = usualTolerance }: Trial,
  { values, shown }: TrialReading,
): { readonly expected: Single; readonly got: Single } {
  const first = values[0]?.[0];
  if (typeof expected !== 'object') return { expected, got: singleOf(first) };
  if ('kind' in expected) {
    if (expected.kind === 'refusal') return { expected: checkTexts.refused, got: singleOf(first) };
    return { expected: expected.words, got: shown[0]?.[0] ?? '' };
  }
  const pairs = expected.flatMap((row, i) => row.map((cell, j) => ({ expected: cell, got: values[i]?.[j] })));
  const different = pairs.find((pair) => !isSame(pair.expected, pair.got, tolerance));
  if (different) return { expected: different.expected, got: singleOf(different.got) };
  const size = checkTexts.cells(pairs.length);
  return { expected: size, got: size };
}

function singleOf(cell: unknown): Single {
  if (isDate(cell)) return cell.toISOString();
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : String(cell ?? '');
}
