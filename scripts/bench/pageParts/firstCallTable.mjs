import { bars } from '../bars.mjs';
import { median } from '../times.mjs';
import { besideBar, check, milliseconds, table } from './markdown.mjs';

/** The first call of a process at 10,000 rows: the middle of several processes. */
export function firstCallTable(results, zones) {
  const nameOf = ({ question, writing }) => `${question}, ${writing}`;
  const names = [...new Set(results.map(({ job }) => nameOf(job)))];
  const lines = names.map((what) => {
    const of = (contender, rows) =>
      median(
        results
          .filter(({ job }) => nameOf(job) === what && job.contender === contender && job.rows === rows)
          .map(({ result }) => result),
      );
    return {
      what,
      floor: of('floor', 10_000),
      product: of('product', 10_000),
      hundredRows: of('product', 100),
      hasBar: !what.startsWith('OFFER_LIFT'),
    };
  });
  const bar = ({ hasBar }) => (hasBar ? bars.firstCall : undefined);
  const zone = median(zones.map(({ result }) => result));
  const withoutZone = ({ what, floor, product }) =>
    what.endsWith(', dates') ? ((product - zone) / floor).toFixed(2) : (product / floor).toFixed(2);
  const text = [
    '## The first call of a process',
    '10,000 rows, nothing compiled yet: every call of a custom function begins like this. Milliseconds, the median of several processes each.',
    table(
      ['', 'Floor', 'Product', 'Ratio', 'Without the first `Intl` object', 'Product, 100 rows'],
      lines.map((line) => [
        line.what,
        milliseconds(line.floor),
        milliseconds(line.product),
        besideBar(line.product / line.floor, bar(line)),
        withoutZone(line),
        milliseconds(line.hundredRows),
      ]),
    ),
    `Dates are told by the clocks of the spreadsheet, and only \`Intl.DateTimeFormat\` knows these. To make the first one takes ${milliseconds(zone)} ms of each call on dates: nearly all of it V8 looking up which languages it has data for, which it does once a process, whatever the object is asked for. Text dates do not need it. The bar is held against the whole; the last column leaves this time out.`,
    'The rest is code that runs before V8 has compiled it: the floor has one loop, the product about ten, and some hundred functions are parsed for the first time. What the call takes on 100 rows is nearly all that parsing.',
  ].join('\n\n');
  const checks = lines
    .filter(({ hasBar }) => hasBar)
    .map(({ what, floor, product }) => check(`${what}, first call`, product / floor, bars.firstCall));
  return { text, checks };
}
