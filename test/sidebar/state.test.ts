import { describe, expect, test } from 'vitest';
import type { BuildResult, SetupDto } from '../../src/addon/dto';
import type { Action } from '../../src/sidebar/actions';
import { buildRequest } from '../../src/sidebar/buildRequest';
import { initialState, reduce } from '../../src/sidebar/state';
import type { SidebarState } from '../../src/sidebar/state';
import { built, setup } from './setup';

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

function after(actions: readonly Action[], from: SidebarState = initialState): SidebarState {
  return actions.reduce((state, action) => frozen(reduce(frozen(state), frozen(action))), from);
}

const opened = (dto: SetupDto = setup) => after([{ type: 'setupLoaded', setup: dto }]);
const tab = (state: SidebarState, sheetId: number) =>
  state.tabs.find(({ recognised }) => recognised.sheetId === sheetId)!;
const answers: Action[] = [
  { type: 'next' },
  { type: 'sameForAllRows', sheetId: 12, field: 'stage', value: ' Deal ' },
  { type: 'answerTaxAndShipping', sheetId: 11, included: false },
  { type: 'next' },
  { type: 'typeNumber', name: 'hourlyRate', text: '30' },
  { type: 'dontKnow', name: 'margin', unknown: true },
  { type: 'next' },
];
const ready = () => after(answers, opened());

describe('opening', () => {
  test('recognised tabs are ticked, the others are not used', () => {
    expect(opened().tabs.map(({ used }) => used)).toEqual([true, true, true, false, false]);
  });

  test('a tab that was left out stays left out when the setup is asked for again', () => {
    const left = after([{ type: 'useTab', sheetId: 13, used: false }], opened());
    const again = after([{ type: 'setupAsked' }, { type: 'setupLoaded', setup }], left);
    expect(again.tabs.map(({ used }) => used)).toEqual([true, true, false, false, false]);
  });

  test('the template of the report that is there is chosen, else the first', () => {
    const report = { sheetId: 9, name: 'R', templateId: 'partner-summary', url: '' };
    expect(opened().templateId).toBe('one-page');
    expect(opened({ ...setup, report }).templateId).toBe('partner-summary');
    expect(opened({ ...setup, report: { ...report, templateId: 'gone' } }).templateId).toBe('one-page');
  });
});

describe('moving on', () => {
  test('without a ticked tab the first step is not left', () => {
    const none = after(
      [11, 12, 13].map((sheetId) => ({ type: 'useTab', sheetId, used: false })),
      opened(),
    );
    const refused = after([{ type: 'next' }], none);
    expect(refused.screen).toEqual({ kind: 'step', step: 'tabs' });
    expect(refused.problem?.control).toBe('tabs');
  });

  test('tabs that need the user come unfolded, the others folded', () => {
    const state = after([{ type: 'next' }], opened());
    expect([11, 12, 13].map((sheetId) => tab(state, sheetId).open)).toEqual([true, true, false]);
  });

  test('the columns are not left while a needed one is missing, and the sentence names it', () => {
    const state = after(
      [{ type: 'next' }, { type: 'answerTaxAndShipping', sheetId: 11, included: true }, { type: 'next' }],
      opened(),
    );
    expect(state.screen).toEqual({ kind: 'step', step: 'mapping' });
    expect(state.problem).toEqual({ control: 'tab:12', sentence: 'Choose a column for: stage.' });
  });

  test('a value for all rows that is only blanks is no value', () => {
    const blank: Action = { type: 'sameForAllRows', sheetId: 12, field: 'stage', value: '  ' };
    const state = after([answers[0]!, answers[2]!, blank, { type: 'next' }], opened());
    expect(state.problem?.control).toBe('tab:12');
  });

  test('orders without tax and shipping columns are asked nothing', () => {
    const leave = ['tax', 'shipping'].map((field): Action => ({ type: 'leaveOut', sheetId: 11, field }));
    const state = after([answers[0]!, answers[1]!, ...leave, { type: 'next' }], opened());
    expect(state.screen).toEqual({ kind: 'step', step: 'numbers' });
  });

  test('a column whose header has gone counts as missing', () => {
    const gone: Action = { type: 'chooseColumn', sheetId: 13, field: 'date', header: 'day' };
    const state = after([...answers.slice(0, 3), gone, { type: 'next' }], opened());
    expect(state.problem?.control).toBe('tab:13');
  });

  test('a wrong folded assumption unfolds the assumptions', () => {
    const wrong: Action = { type: 'typeNumber', name: 'repeatWindowDays', text: 'soon' };
    const state = after([...answers.slice(0, 6), wrong, { type: 'next' }], opened());
    expect(state.problem?.control).toBe('assumption:repeatWindowDays');
    expect(state.numbers?.moreOpen).toBe(true);
  });

  test('Back returns one step, and never leaves the first', () => {
    const back: Action = { type: 'back' };
    expect(after([back], ready()).screen).toEqual({ kind: 'step', step: 'numbers' });
    expect(after([back, back, back, back], ready()).screen).toEqual({ kind: 'step', step: 'tabs' });
  });
});

describe('checking a mapping', () => {
  const none = { stages: null, together: [] };
  const check = {
    kind: 'answered',
    health: null,
    failure: 'No row has a date.',
    missing: [],
    ...none,
  } as const;

  test('an answer about a mapping that has changed since is dropped', () => {
    const asked = tab(opened(), 13).mapping!;
    const changed = after([{ type: 'leaveOut', sheetId: 13, field: 'gain' }], opened());
    expect(tab(after([{ type: 'checked', mapping: asked, check }], changed), 13).check).toBeNull();
  });

  test('a failed check unfolds its tab and keeps the step', () => {
    const state = after(answers.slice(0, 3), opened());
    const failed = after(
      [{ type: 'checked', mapping: tab(state, 13).mapping!, check }, { type: 'next' }],
      state,
    );
    expect(tab(failed, 13).open).toBe(true);
    expect(failed.problem).toEqual({ control: 'tab:13', sentence: 'No row has a date.' });
  });

  test('a tab given a table by hand begins with the columns found for it, and with none where nothing was found', () => {
    const state = after([{ type: 'readTabAs', sheetId: 14, table: 'events' }], opened());
    expect(tab(state, 14)).toMatchObject({
      used: true,
      mapping: { sheetId: 14, table: 'events', columns: { person: 'person', date: 'date', stage: 'stage' } },
    });
    const orders = after([{ type: 'readTabAs', sheetId: 14, table: 'orders' }], state);
    expect(tab(orders, 14).mapping).toEqual({ sheetId: 14, table: 'orders', columns: {}, constants: {} });
    const back = after([{ type: 'readTabAs', sheetId: 13, table: 'orders' }], opened());
    expect(tab(after([{ type: 'readTabAs', sheetId: 13, table: 'activities' }], back), 13).mapping).toEqual(
      setup.tabs[2]!.mapping,
    );
  });
});

describe('building', () => {
  test('the request holds the ticked tabs, trimmed values and what is not known as null', () => {
    const request = buildRequest(after([{ type: 'useTab', sheetId: 13, used: false }], ready()), null);
    expect(request).toEqual({
      mappings: [
        { ...setup.tabs[0]!.mapping, amountIncludesTaxAndShipping: false },
        { ...setup.tabs[1]!.mapping, constants: { stage: 'Deal' } },
      ],
      assumptions: { ...setup.assumptions, hourlyRate: 30, margin: null },
      templateId: 'one-page',
    });
  });

  test.each([
    ['tab:12', 'mapping'],
    ['assumption:margin', 'numbers'],
    ['assumption:targetRoe', 'numbers'],
    ['assumption:stageOrder', 'mapping'],
    ['build', 'template'],
  ])('a failure at %s returns to the step %s', (control, step) => {
    const result: BuildResult = { kind: 'failed', sentence: 'No.', control };
    const state = after([{ type: 'buildStarted' }, { type: 'buildEnded', result }], ready());
    expect(state.screen).toEqual({ kind: 'step', step });
    expect(state.problem).toEqual({ control, sentence: 'No.' });
  });

  test('progress that arrives after the end changes nothing', () => {
    const state = after([{ type: 'buildStarted' }, { type: 'buildEnded', result: built }], ready());
    const progress = { stage: 'Reading', step: 1, steps: 3 };
    expect(reduce(state, { type: 'progressed', progress })).toBe(state);
  });

  test('numbers changed on the report are asked about once, and the answer goes with the request', () => {
    const result: BuildResult = { kind: 'changedAssumptions', changed: [] };
    const state = after([{ type: 'buildStarted' }, { type: 'buildEnded', result }], ready());
    const chosen = after([{ type: 'chooseKeep', keep: 'keepSaved' }], state);
    expect(chosen.screen).toEqual({ kind: 'changed', changed: [], keep: 'keepSaved' });
    expect(buildRequest(chosen, 'keepSaved')).toMatchObject({ changedAssumptions: 'keepSaved' });
  });
});
