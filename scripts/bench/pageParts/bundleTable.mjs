import { bars } from '../bars.mjs';
import { best } from '../times.mjs';
import { besideBar, check, table, whole } from './markdown.mjs';

/** What every custom-function call pays before it starts. */
export function bundleTable(results, files) {
  const bytes = Buffer.byteLength(files['Code.js']);
  const parsed = best(
    results.map(({ result }) => result),
    'parsed',
  );
  const run = best(
    results.map(({ result }) => result),
    'run',
  );
  const text = [
    '## The code that every call loads',
    table(
      ['', 'Figure'],
      [
        [
          '`Code.js`, bytes',
          `${whole(bytes)} (≤ ${whole(bars.bundleBytes)})${bytes <= bars.bundleBytes ? '' : ' **missed**'}`,
        ],
        ['parsed and run in a fresh context, ms', besideBar(parsed + run, bars.coldEvaluation)],
        ['of that its top-level work, ms', besideBar(run, bars.topLevel)],
      ],
    ),
  ].join('\n\n');
  const checks = [
    check('Code.js, bytes', bytes, bars.bundleBytes, 0),
    check('Code.js, ms to parse and run', parsed + run, bars.coldEvaluation),
    check('Code.js, ms of top-level work', run, bars.topLevel),
  ];
  return { text, checks };
}
