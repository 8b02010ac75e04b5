import { join } from 'node:path';
import { questions } from './questions/index.mjs';

const thousands = (rows) => rows.toLocaleString('en');
const firstCalls = 5;

/** Everything that is measured, in order: each entry runs in a process of its own. */
export function jobs({ quick, addon }) {
  const code = join(addon, 'Code.js');
  const sizes = quick
    ? [
        { rows: 1_000, seconds: 1 },
        { rows: 10_000, seconds: 2 },
      ]
    : [
        { rows: 10_000, seconds: 3 },
        { rows: 100_000, seconds: 8 },
        { rows: 1_000_000, seconds: 15, rivalRuns: 1 },
      ];
  const asked = questions.flatMap((question) =>
    question.writings.map((writing) => ({ question: question.name, writing })),
  );
  const most = sizes.at(-1).rows;
  return [
    ...asked.flatMap((one) => sizes.map((size) => compareJob(one, size))),
    ...asked.flatMap((one) => firstCallJobs(one, quick ? 2 : firstCalls)),
    ...Array.from({ length: quick ? 2 : firstCalls }, () => ({
      kind: 'firstZone',
      doing: 'the first use of a time zone',
    })),
    ...formulaJobs(quick),
    ...asked.map((one) => ({
      kind: 'memory',
      ...one,
      rows: most,
      doing: `${one.question} on ${one.writing}, memory at ${thousands(most)} rows`,
    })),
    quick
      ? { kind: 'reading', rows: 2_000, seconds: 2, doing: 'reading a tab' }
      : { kind: 'reading', rows: 200_000, seconds: 10, doing: 'reading 200,000 rows of 20 columns' },
    ...largeTabs(quick),
    ...reports(quick, addon),
    ...Array.from({ length: quick ? 2 : firstCalls }, () => ({
      kind: 'cold',
      code,
      doing: 'evaluating Code.js',
    })),
  ];
}

/** The last two are as large as a spreadsheet can be: ten million cells. */
function largeTabs(quick) {
  const sizes = quick
    ? [{ tab: 'orders', rows: 1_000 }]
    : [
        { tab: 'orders', rows: 50_000 },
        { tab: 'orders', rows: 500_000 },
        { tab: 'subscribers', rows: 5_000_000 },
      ];
  return sizes.map((size) => ({
    kind: 'largeTab',
    ...size,
    doing: `reading ${thousands(size.rows)} rows of ${size.tab}`,
  }));
}

function reports(quick, addon) {
  const job = { kind: 'report', addon, folder: join(addon, '../report') };
  const size = quick ? { orders: 1_000, activities: 100 } : { orders: 100_000, activities: 5_000 };
  return Array.from({ length: quick ? 1 : 3 }, () => ({ ...job, ...size, doing: 'a whole report' }));
}

function compareJob(one, size) {
  return {
    kind: 'compare',
    ...one,
    ...size,
    doing: `${one.question} on ${one.writing}, ${thousands(size.rows)} rows`,
  };
}

function firstCallJobs(one, times) {
  return Array.from({ length: times }, () =>
    [
      { contender: 'floor', rows: 10_000 },
      { contender: 'product', rows: 10_000 },
      { contender: 'product', rows: 100 },
    ].map((run) => ({
      kind: 'firstCall',
      ...one,
      ...run,
      doing: `${one.question} on ${one.writing}, first call of a process`,
    })),
  ).flat();
}

/** Sizes the engine bears: a formula in every row that looks at every row grows with their square. */
const formulaRows = {
  REPEAT_LIFT: [100, 300],
  FUNNEL_EVENTS: [100, 300],
  ROE_BY: [300, 1000],
  OFFER_LIFT: [1000, 10_000],
};

function formulaJobs(quick) {
  return Object.entries(formulaRows).flatMap(([question, sizes]) =>
    (quick ? sizes.slice(0, 1) : sizes).map((rows) => ({
      kind: 'formulas',
      question,
      rows,
      doing: `${question} by native formulas, ${thousands(rows)} rows`,
    })),
  );
}
