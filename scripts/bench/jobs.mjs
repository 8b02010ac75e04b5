import { questions } from './questions/index.mjs';

const thousands = (rows) => rows.toLocaleString('en');
const firstCalls = 5;

/** Everything that is measured, in order: each entry runs in a process of its own. */
export function jobs({ quick, code }) {
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
    ...Array.from({ length: quick ? 2 : firstCalls }, () => ({
      kind: 'cold',
      code,
      doing: 'evaluating Code.js',
    })),
  ];
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
    ['floor', 'product'].map((contender) => ({
      kind: 'firstCall',
      ...one,
      rows: 10_000,
      contender,
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
