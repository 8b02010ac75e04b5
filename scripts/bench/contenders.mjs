import { loadedArquero } from './arquero.mjs';
import { stopwatch, stopwatchOfAll } from './clock.mjs';
import { loadedDuckdb } from './duckdb.mjs';
import { zone } from './shopRows.mjs';

const time = (date) => date.getTime();
/** How a cell with a date is visited, and what the same day has in common. */
const visits = {
  dates: { sight: time, key: time },
  'text dates': { sight: (text) => text.length, key: (text) => text },
};

/**
 * The floor: visits every cell of the call, puts the id into its canonical form and looks it up once. Nothing below it
 * can answer. A date is visited by its time, a text by its length.
 */
export function floorOf(question, writing, id) {
  return (ranges) => question.floor(ranges, { id, ...visits[writing] });
}

/** One call as the spreadsheet makes it: argument checks and coercion included. */
export function callOf(question, { evaluate }) {
  const context = {
    locale: () => ({ timeZone: zone.timeZone, locale: 'en_US' }),
    analysis: () => {
      throw new Error('the mapped tabs were read');
    },
  };
  return (ranges) => question.answer(evaluate(question.name, question.arguments(ranges), context));
}

/** What takes part, as runs over fresh ranges that say how long they took; loading apart from answering. */
export function contenders(question, writing, functions) {
  const floor = floorOf(question, writing, functions.canonicalKey);
  const leanFloor = floorOf(question, writing, (text) => text.trim().toLowerCase());
  const call = callOf(question, functions);
  return {
    floor: (ranges) => timed(() => floor(ranges)),
    leanFloor: (ranges) => timed(() => leanFloor(ranges)),
    product: (ranges) => timed(() => call(ranges)),
    arquero: (ranges) => {
      const load = timed(() => loadedArquero(question, ranges));
      const { ms, answer } = timed(() => load.answer.answer());
      return { ms: load.ms + ms, withoutLoading: ms, answer };
    },
    duckdb: async (ranges) => {
      const loading = stopwatchOfAll();
      const loaded = await loadedDuckdb(question, ranges);
      const loadMs = loading();
      const answering = stopwatchOfAll();
      const answer = await loaded.answer();
      const ms = answering();
      loaded.close();
      return { ms: loadMs + ms, withoutLoading: ms, answer };
    },
  };
}

function timed(run) {
  const elapsed = stopwatch();
  const answer = run();
  return { ms: elapsed(), answer };
}

/** Same answers: numbers to nine digits, since the order of adding differs. */
export function isSameAnswer(a, b) {
  return (
    a.length === b.length &&
    a.every((value, at) => Math.abs(value - b[at]) <= 1e-9 * Math.max(1, Math.abs(value)))
  );
}
