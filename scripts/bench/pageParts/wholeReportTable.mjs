import { bars } from '../bars.mjs';
import { besideBar, check, whole } from './markdown.mjs';

/** From files to a finished workbook, in a process of its own each time. */
export function wholeReportTable(results) {
  const { orders, activities } = results[0].job;
  const seconds = Math.min(...results.map(({ result }) => result.ms)) / 1000;
  const megabytes = Math.max(...results.map(({ result }) => result.megabytes));
  const text = [
    '## A whole report',
    `${whole(orders)} orders, ${whole(activities)} activities and the list of engaged customers, from CSV files to the workbook of the Full report, by the command line: ${besideBar(seconds, bars.reportSeconds)} seconds, the best of ${results.length} processes; ${besideBar(megabytes, bars.reportMegabytes, 0)} MB, the most that any of them held.`,
  ].join('\n\n');
  return {
    text,
    checks: [
      check('A whole report, seconds', seconds, bars.reportSeconds),
      check('A whole report, MB', megabytes, bars.reportMegabytes, 0),
    ],
  };
}
