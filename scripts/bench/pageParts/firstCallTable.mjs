import { bars } from '../bars.mjs';
import { median } from '../times.mjs';
import { besideBar, check, milliseconds, table } from './markdown.mjs';

/** The first call of a process at 10,000 rows: the middle of several processes. */
export function firstCallTable(results, zones) {
  const nameOf = ({ question, writing }) => `${question}, ${writing}`;
  const names = [...new Set(results.map(({ job }) => nameOf(job)))];
  const lines = names.map((what) => {
    const of = (contender) =>
      median(
        results
          .filter(({ job }) => nameOf(job) === what && job.contender === contender)
          .map(({ result }) => result),
      );
    return { what, floor: of('floor'), product: of('product'), hasBar: !what.startsWith('OFFER_LIFT') };
  });
  const bar = ({ hasBar }) => (hasBar ? bars.firstCall : undefined);
  const text = [
    '## The first call of a process',
    '10,000 rows, nothing compiled yet: every call of a custom function begins like this. Milliseconds, the median of several processes each.',
    table(
      ['', 'Floor', 'Product', 'Ratio'],
      lines.map((line) => [
        line.what,
        milliseconds(line.floor),
        milliseconds(line.product),
        besideBar(line.product / line.floor, bar(line)),
      ]),
    ),
    `Dates are told by the clocks of the spreadsheet, and only \`Intl.DateTimeFormat\` knows these. To make the first one takes ${milliseconds(median(zones.map(({ result }) => result)))} ms of each call on dates; text dates do not need it. The rest is code that runs before V8 has compiled it: the floor has one loop, the product about ten.`,
  ].join('\n\n');
  const checks = lines
    .filter(({ hasBar }) => hasBar)
    .map(({ what, floor, product }) => check(`${what}, first call`, product / floor, bars.firstCall));
  return { text, checks };
}
