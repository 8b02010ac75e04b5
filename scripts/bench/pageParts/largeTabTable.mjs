import { milliseconds, table, whole } from './markdown.mjs';

/** Reading tabs up to the largest a spreadsheet can hold. */
export function largeTabTable(results) {
  const text = [
    '## Large tabs',
    'A tab read once by a process that has read nothing before, as a report does; a spreadsheet holds at most ten million cells. Held: what the typed tables and the list of ids take on top of the cells once the tab is read. The same from row to row means that memory grows with the rows and not faster.',
    table(
      ['', 'Rows', 'Cells', 'ms', 'Held, MB', 'Bytes a row'],
      results.map(({ job, result }) => [
        job.tab,
        whole(job.rows),
        whole(result.cells),
        milliseconds(result.ms),
        whole(result.held),
        whole((result.held * 1024 ** 2) / job.rows),
      ]),
    ),
  ].join('\n\n');
  return { text, checks: [] };
}
