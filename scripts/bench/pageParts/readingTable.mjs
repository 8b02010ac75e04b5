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
    'The loop asks each cell for its kind and for its value: the length of a text, a number, the time of a date. It goes along the rows, in the order in which the cells lie in memory.',
    `The two columns of ids, customers and order numbers, have to meet across rows and tabs. That loop with one canonical form and one look-up in a \`Map\` for each of these ids takes ${milliseconds(withIds)} ms, ${(withIds / visit).toFixed(1)} times as long as without: no reading that tells customers apart by a \`Map\` can take 3 times the loop. Reading to that: ${besideBar(read / withIds, bars.readingToIds)}.`,
  ].join('\n\n');
  return {
    text,
    checks: [
      check('Reading a tab, ratio to visiting its cells', read / visit, bars.reading),
      check(
        'Reading a tab, ratio to visiting its cells and looking its ids up',
        read / withIds,
        bars.readingToIds,
      ),
    ],
  };
}
