import { Failure } from '../core/failure';
import { failureSentence } from '../wording/failures';

/** Any error as one sentence for the user; the text of a foreign error is shortened and never a stack. */
export function plainSentence(error: unknown, doing: string): string {
  if (error instanceof Failure) return failureSentence(error);
  const message = error instanceof Error ? error.message : String(error);
  const [firstLine = ''] = message.split('\n');
  const cause = firstLine.replace(/ with id \S+/, '').slice(0, 150);
  return failureSentence(new Failure('SERVICE_FAILED', { doing, cause }));
}

/** For callers that show nothing but an error's message: a cell, the sidebar's failure handler. */
export function plainError(error: unknown, doing: string): Error {
  return new Error(plainSentence(error, doing));
}

/** What the sidebar's failure handler shows is the message alone, so it is always one plain sentence. */
export function inPlainWords<Result>(doing: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw plainError(error, doing);
  }
}

/** The sidebar control next to which a failure is told. `sheetIdOf` knows the tabs by their names. */
export function controlOf(error: unknown, sheetIdOf: (tab: string) => number | null = () => null): string {
  if (!(error instanceof Failure)) return 'build';
  const { assumption, tab, range } = error.details;
  const sheetId = error.details.sheetId ?? (typeof tab === 'string' ? sheetIdOf(tab) : null);
  if (sheetId !== null) return `tab:${sheetId}${range === undefined ? '' : `:${range}`}`;
  return assumption === undefined ? 'build' : `assumption:${assumption}`;
}
