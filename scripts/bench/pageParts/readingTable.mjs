import { bars } from '../bars.mjs';
import { best } from '../times.mjs';
import { besideBar, check, milliseconds, whole } from './markdown.mjs';

/** Reading a whole tab into typed columns against a loop that only visits its cells. */
export function readingTable([{ job, result }]) {
  const visit = best(result.visit);
  const withIds = best(result.visitWithIds);
  const read = best(result.read);
  const text = [
    '## Reading a tab',
    `A tab of orders with ${whole(job.rows)} rows and 20 columns of text, numbers and dates, ten of them mapped, is read into typed columns with its health list in ${milliseconds(read)} ms; a loop that only visits all its cells takes ${milliseconds(visit)} ms. Ratio: ${besideBar(read / visit, bars.reading)}.`,
    `Most of the time goes into the two columns of ids, customers and order numbers, which have to meet across rows and tabs: the loop with one canonical form and one look-up for each of these ids takes ${milliseconds(withIds)} ms. Ratio to that: ${(read / withIds).toFixed(2)}.`,
  ].join('\n\n');
  return { text, checks: [check('Reading a tab, ratio to visiting its cells', read / visit, bars.reading)] };
}
