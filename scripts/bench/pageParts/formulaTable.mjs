import { milliseconds, table, whole } from './markdown.mjs';

/** The same answers by ordinary formulas. */
export function formulaTable(results) {
  const text = [
    '## Native formulas',
    'The same answer by COUNTIFS, MINIFS, SUMIFS and their kin in the engine of the local host (Univer), on the sizes it can bear: with a formula in every row that looks at every row, the time grows with the square of the rows. Milliseconds; Google’s own engine was not measured.',
    table(
      ['', 'Rows', 'Formulas', 'Product'],
      results.map(({ job, result }) => [
        job.question,
        whole(job.rows),
        milliseconds(result.ms),
        milliseconds(result.product),
      ]),
    ),
  ].join('\n\n');
  return { text, checks: [] };
}
