import { describe, expect, test } from 'vitest';
import { composeReport } from '../../src/report/composeReport';
import { layoutReport } from '../../src/report/layout/layoutReport';
import { sheetPlanOf } from '../../src/report/layout/sheetPlanOf';
import type { SheetPlan } from '../../src/report/sheetPlan';
import type { Analysis } from '../../src/analysis/analysis';
import { evidenceWords } from '../../src/wording/evidenceWords';
import { repeatSentences, supportedReturnSentences } from '../../src/wording/verdictSentences';
import { exampleAnalysis } from './exampleAnalysis';
import type { ExampleParts } from './exampleAnalysis';
import { planText } from './planText';

/** The example compares like with like. */
const evidence = evidenceWords('landmarkAndStratified', 30);
const comingBack = repeatSentences(evidence);
const paying = supportedReturnSentences(evidence);

const options = { templateId: 'one-page', title: 'Report', businessName: '' };

/** The page after somebody has typed over assumption cells, as a spreadsheet would work it out. */
function afterTyping(analysis: Analysis, typed: Readonly<Record<string, number | ''>>): SheetPlan {
  const draft = layoutReport(composeReport(analysis, options));
  for (const [name, content] of Object.entries(typed)) {
    const { row, column } = draft.place(`assumption.${name}`);
    draft.rows[row - 1]![column - 1] = { ...draft.rows[row - 1]![column - 1]!, content };
  }
  return sheetPlanOf('Report', draft);
}

const figure = (plan: SheetPlan, key: string): unknown => plan.figures.find((one) => one.key === key)?.value;

/** The headline read as a sentence: its words and numbers in the order they stand. */
function headlineOf(plan: SheetPlan): string {
  const lines = planText(plan).split('\n');
  const first = lines.findIndex((line) => /For every|For each hour|No cost/.test(line));
  return lines
    .slice(first, first + 5)
    .map((line) =>
      line
        .replace(/ \| \[?(ROE|-?\d[\d.]*%|needs a rate|no cost)\]?$/, '')
        .replace(/ \| \[?(return on|claimed).*$/, ''),
    )
    .join(' ')
    .replace(/[[\]|]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the headline', () => {
  test('says in plain words what came back for every 1.00', () => {
    expect(headlineOf(afterTyping(exampleAnalysis(), {}))).toBe(
      'For every 1.00 you put in (your time at 30.00 an hour, and 120.00 in cash) 1.50 came back: 0.50 gained.',
    );
  });

  test('stays true when another rate is typed: 20 h × 60 + 120 = 1,320 for 1,080', () => {
    const plan = afterTyping(exampleAnalysis(), { hourlyRate: 60 });
    expect(headlineOf(plan)).toBe(
      'For every 1.00 you put in (your time at 60.00 an hour, and 120.00 in cash) 0.82 came back: 0.18 lost.',
    );
    expect(figure(plan, 'roe.ratio')).toBeCloseTo(1080 / 1320 - 1, 12);
  });

  test('is net per hour while the rate is not known: (1,080 − 120) ÷ 20', () => {
    const plan = afterTyping(exampleAnalysis({ assumptions: { hourlyRate: null } }), {});
    expect(headlineOf(plan)).toBe(
      'For each hour 48.00 of yours was left over (after cash of 120.00 and the cost of goods; your hours have no price yet) Type your rate below.',
    );
  });

  test('becomes ROE as soon as a rate is typed', () => {
    const plan = afterTyping(exampleAnalysis({ assumptions: { hourlyRate: null } }), { hourlyRate: 30 });
    expect(headlineOf(plan)).toContain('1.50 came back: 0.50 gained.');
    expect(figure(plan, 'roe.ratio')).toBe(0.5);
  });

  test('falls back to net per hour when the rate is cleared', () => {
    const plan = afterTyping(exampleAnalysis(), { hourlyRate: '' });
    expect(headlineOf(plan)).toContain('For each hour 48.00 of yours was left over');
    expect(figure(plan, 'roe.ratio')).toBe('needs a rate');
  });

  test('says so when nothing was put in', () => {
    const plan = afterTyping(exampleAnalysis({ cash: 0, hours: 0 }), {});
    expect(headlineOf(plan)).toMatch(/^No cost is recorded, so there is no return/);
    expect(figure(plan, 'roe.ratio')).toBe('no cost');
  });
});

test('without a margin the return is labelled revenue-based, with one it is not', () => {
  const unknown = exampleAnalysis({ assumptions: { margin: null } });
  expect(planText(afterTyping(unknown, {}))).toContain('[  Margin: revenue-based (cost of goods not known)]');
  expect(planText(afterTyping(unknown, {}))).toContain('[claimed, evidence grade E; revenue-based]');
  expect(planText(afterTyping(unknown, { margin: 0.45 }))).not.toContain('revenue-based');
  expect(figure(afterTyping(unknown, { margin: 0.45 }), 'roe.ratio')).toBe(0.5);
});

test('a changed assumption shows the saved value beside it, an unchanged one does not', () => {
  expect(planText(afterTyping(exampleAnalysis(), {}))).not.toContain('changed here');
  const lines = planText(afterTyping(exampleAnalysis(), { hourlyRate: 45 })).split('\n');
  expect(lines.filter((line) => line.includes('changed here'))).toEqual([
    'An hour of your time | _45.00_ | [  changed here, saved:] | [30.00]',
  ]);
  const cleared = planText(afterTyping(exampleAnalysis({ assumptions: { margin: null } }), { margin: 0.3 }));
  expect(cleared).toContain('_30.0%_ | [  changed here, saved:] | [not given]');
});

describe('live verdicts follow the assumption cells', () => {
  const sentence = (parts: ExampleParts, typed: Readonly<Record<string, number>>, key: string): unknown =>
    figure(afterTyping(exampleAnalysis(parts), typed), key);

  test('a lift is "no difference" once the margin of no interest covers its whole range, and not before', () => {
    expect(sentence({}, {}, 'repeat.sentence')).toBe(comingBack.cannotTell);
    expect(sentence({}, { liftMarginOfNoInterest: 0.42 }, 'repeat.sentence')).toBe(comingBack.noEffect);
    expect(sentence({}, { liftMarginOfNoInterest: 0.41 }, 'repeat.sentence')).toBe(comingBack.cannotTell);
  });

  test('the supported return pays once the aim lies below its range', () => {
    expect(sentence({}, {}, 'supported.sentence')).toBe(paying.decrease);
    expect(sentence({}, { targetRoe: -2 }, 'supported.sentence')).toBe(paying.increase);
    expect(sentence({}, { targetRoe: -1 }, 'supported.sentence')).toBe(paying.cannotTell);
  });
});

test('where no gain is known the page still says what was put in, and whether the supported gain pays', () => {
  const whole = exampleAnalysis();
  const { failure } = {
    failure: Object.assign(new Error(), { code: 'NO_ROWS', details: { where: 'The gain' } }),
  };
  const plan = afterTyping({ ...whole, claimed: { failure: failure as never } }, {});
  expect(figure(plan, 'roe.cost')).toBe(720);
  expect(figure(plan, 'roe.ratio')).toBeUndefined();
  expect(figure(plan, 'supported.sentence')).toBe(paying.decrease);
});

test('with refunds above sales the limits of the supported gain change places', () => {
  const plan = afterTyping(exampleAnalysis({ meanNetSales: -10 }), {});
  expect(figure(plan, 'supported.gain.low')).toBeLessThan(figure(plan, 'supported.gain.high') as number);
});
