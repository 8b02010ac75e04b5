import { assertSameLength } from '../assertSameLength';
import type { EstimateWithInterval } from '../interval';
import { observedRate } from '../statistics/observedRate';

/** One row an answer. Threads and answerers are numbers, −1 = blank; a row without an answerer is a thread without an answer. */
export interface AnswerRows {
  readonly threadCount: number;
  readonly thread: Int32Array;
  readonly answerer: Int32Array;
  /** 1 = the answerer works here. */
  readonly staff: Uint8Array;
  /** Time of the answer in days, NaN = unknown; `null` = no such column, and the rows come in the order of time. */
  readonly answered?: Float64Array | null;
}

export interface PeerAnswerRate {
  readonly rate: EstimateWithInterval;
  readonly answeredThreads: number;
  readonly firstByPeers: number;
  readonly unansweredThreads: number;
  /** Rows without a thread. */
  readonly rowsLeftOut: number;
}

const NOBODY = -1;

/**
 * How often does another customer answer before the shop does?
 *
 * Formula: threads whose first answer comes from somebody who is not staff ÷ answered threads, with the Wilson
 * interval. First is the earliest time; without times, and at equal times, the first row.
 *
 * Assumes that staff answer under their own names. It counts answers, not good answers.
 *
 * Reference: Brown, Cai and DasGupta (2001), https://doi.org/10.1214/ss/1009213286
 *
 * @example peerAnswerRate({ threadCount: 2, thread: Int32Array.of(0, 0, 1), answerer: Int32Array.of(0, 1, 1),
 *   staff: Uint8Array.of(0, 1, 1) }, 0.95) // estimate 0.5 of 2 threads
 */
export function peerAnswerRate(rows: AnswerRows, level: number): PeerAnswerRate {
  const { thread, answerer, staff, answered = null } = rows;
  assertSameLength('answerers', answerer, 'threads', thread);
  assertSameLength('is_staff', staff, 'threads', thread);
  if (answered !== null) assertSameLength('answered', answered, 'threads', thread);
  const firstRow = new Int32Array(rows.threadCount).fill(NOBODY);
  const asked = new Uint8Array(rows.threadCount);
  let rowsLeftOut = 0;
  for (let row = 0; row < thread.length; row++) {
    const index = thread[row]!;
    if (index < 0) {
      rowsLeftOut++;
      continue;
    }
    asked[index] = 1;
    if (answerer[row]! >= 0 && isEarlier(row, firstRow[index]!, answered)) firstRow[index] = row;
  }
  let answeredThreads = 0;
  let firstByPeers = 0;
  let unansweredThreads = 0;
  for (let index = 0; index < firstRow.length; index++) {
    const first = firstRow[index]!;
    if (first === NOBODY) unansweredThreads += asked[index]!;
    else {
      answeredThreads++;
      firstByPeers += 1 - staff[first]!;
    }
  }
  const rate = observedRate(firstByPeers, answeredThreads, level);
  return { rate, answeredThreads, firstByPeers, unansweredThreads, rowsLeftOut };
}

/** An answer with a time comes before one without. */
function isEarlier(row: number, first: number, answered: Float64Array | null): boolean {
  if (first === NOBODY) return true;
  if (answered === null) return false;
  return answered[row]! < answered[first]! || (Number.isNaN(answered[first]) && !Number.isNaN(answered[row]));
}
