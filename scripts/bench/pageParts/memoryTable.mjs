import { bars } from '../bars.mjs';
import { besideBar, check, table, whole } from './markdown.mjs';

/** What a call takes on top of its arguments. */
export function memoryTable(results) {
  const lines = results
    .filter(({ result }) => result !== null)
    .map(({ job, result }) => ({
      what: `${job.question}, ${job.writing}`,
      rows: job.rows,
      megabytes: result.risen + result.inStore,
    }));
  const text = [
    '## New memory',
    'The most a call takes on top of its arguments, in MB: the rise of the peak of the whole process, as Linux counts it, plus the free room the heap had before. The space for young objects is kept at 1 MB here, so that garbage is hardly counted.',
    table(
      ['', 'Rows', 'MB'],
      lines.map(({ what, rows, megabytes }) => [what, whole(rows), besideBar(megabytes, bars.newMemory, 0)]),
    ),
  ].join('\n\n');
  const checks = lines.map(({ what, megabytes }) =>
    check(`${what}, new memory in MB`, megabytes, bars.newMemory, 0),
  );
  return { text, checks };
}
