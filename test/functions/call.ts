import type { Analysis } from '../../src/analysis/analysis';
import { Failure } from '../../src/core/failure';
import type { Argument, FunctionContext } from '../../src/functions/entry';
import { evaluate } from '../../src/functions/evaluate';
import type { Cell } from '../../src/import/cell';
import { failureSentence } from '../../src/wording/failures';

function context(locale: string, analysis?: Analysis): FunctionContext {
  return {
    locale: () => ({ timeZone: 'Europe/Berlin', locale }),
    analysis: () => {
      if (analysis === undefined) throw new Error('the mapped tabs were read');
      return analysis;
    },
  };
}

/** One call as the spreadsheet makes it. */
export function call(name: string, ...args: readonly Argument[]): Cell | Cell[][] {
  return evaluate(name, args, context('en_US'));
}

export function callIn(locale: string, name: string, ...args: readonly Argument[]): Cell | Cell[][] {
  return evaluate(name, args, context(locale));
}

/** A call over mapped tabs whose analysis is known. */
export function callOver(analysis: Analysis, name: string, ...args: readonly Argument[]): Cell | Cell[][] {
  return evaluate(name, args, context('en_US', analysis));
}

/** The code of the failure a call ends with. */
export function failureOf(run: () => unknown): string {
  return caught(run).code;
}

/** The sentence the user sees in the cell. */
export function sentenceOf(run: () => unknown): string {
  return failureSentence(caught(run));
}

function caught(run: () => unknown): Failure {
  try {
    run();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('the call did not fail');
}

/** Cells below each other, as a range hands them over. */
export function column(...cells: readonly Cell[]): Cell[][] {
  return cells.map((cell) => [cell]);
}

/** The second column of a labelled table, by the words of its first. */
export function figureOf(table: Cell | Cell[][], figure: string, at = 1): Cell {
  if (!Array.isArray(table)) throw new Error('not a table');
  const row = table.find(([label]) => label === figure);
  if (row === undefined)
    throw new Error(`no row "${figure}" among ${table.map(([label]) => label).join(', ')}`);
  return row[at];
}
