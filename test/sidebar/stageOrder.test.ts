import { describe, expect, test } from 'vitest';
import type { SetupDto, StagesDto } from '../../src/addon/dto';
import type { RecognisedTab, TabMapping } from '../../src/import/mapping';
import type { Action } from '../../src/sidebar/actions';
import { buildRequest } from '../../src/sidebar/buildRequest';
import { eventMappings } from '../../src/sidebar/funnel/eventMappings';
import { funnelQuestion } from '../../src/sidebar/funnel/funnelQuestion';
import { funnelStages, stagesAreDue } from '../../src/sidebar/funnel/funnelStages';
import { funnelSteps } from '../../src/sidebar/funnel/funnelSteps';
import { initialState, reduce } from '../../src/sidebar/state';
import type { SidebarState } from '../../src/sidebar/state';
import { setup, stages } from './setup';

const after = (actions: readonly Action[], from: SidebarState): SidebarState => actions.reduce(reduce, from);

const eventTab = (sheetId: number): RecognisedTab => ({
  ...setup.tabs[1]!,
  sheetId,
  mapping: {
    ...setup.tabs[1]!.mapping!,
    sheetId,
    columns: { person: 'visitor', date: 'when', stage: 'what' },
  },
  missing: [],
});

const opened = (
  stageOrder: SetupDto['assumptions']['stageOrder'] = null,
  tabs: readonly RecognisedTab[] = [eventTab(12)],
) =>
  after(
    [
      {
        type: 'setupLoaded',
        setup: { ...setup, tabs, assumptions: { ...setup.assumptions, stageOrder } },
      },
      { type: 'next' },
    ],
    initialState,
  );

const mappingOf = (state: SidebarState, sheetId: number): TabMapping =>
  state.tabs.find(({ recognised }) => recognised.sheetId === sheetId)!.mapping!;

/** What the server answers about a tab, counted over the event tabs that are used now. */
const answered = (state: SidebarState, sheetId = 12, found: StagesDto | null = stages): SidebarState =>
  reduce(state, {
    type: 'checked',
    mapping: mappingOf(state, sheetId),
    check: {
      kind: 'answered',
      health: null,
      failure: null,
      missing: [],
      stages: found,
      together: eventMappings(state),
    },
  });

const sent = (state: SidebarState) => buildRequest(state, null)?.assumptions.stageOrder;

describe('the order of the stages', () => {
  test('is null as long as nobody touches it, and the saved one travels as it was', () => {
    expect(sent(answered(opened()))).toBeNull();
    expect(sent(answered(opened(['paid', 'visit'])))).toEqual(['paid', 'visit']);
  });

  test('becomes the user’s own with the first change, starting from the proposed one', () => {
    const state = answered(opened());
    const changed = (action: Action) => sent(reduce(state, action));
    expect(changed({ type: 'moveStep', stage: 'basket', by: -1 })).toEqual(['basket', 'visit', 'paid']);
    expect(changed({ type: 'moveStep', stage: 'basket', by: 1 })).toEqual(['visit', 'paid', 'basket']);
    expect(changed({ type: 'removeStep', stage: 'visit' })).toEqual(['basket', 'paid']);
    expect(changed({ type: 'addStep', stage: 'call' })).toEqual(['visit', 'basket', 'paid', 'call']);
  });

  test('stays proposed when nothing was changed: a step beyond the end, one that is there already', () => {
    const state = answered(opened());
    expect(sent(reduce(state, { type: 'moveStep', stage: 'visit', by: -1 }))).toBeNull();
    expect(sent(reduce(state, { type: 'moveStep', stage: 'paid', by: 1 }))).toBeNull();
    expect(sent(reduce(state, { type: 'moveStep', stage: 'unknown', by: 1 }))).toBeNull();
    expect(sent(reduce(state, { type: 'addStep', stage: 'visit' }))).toBeNull();
  });

  test('goes back to null with the proposed order', () => {
    const own = answered(opened(['paid', 'visit']));
    expect(sent(reduce(own, { type: 'proposedOrder' }))).toBeNull();
  });

  test('is not changed before the stages are known', () => {
    expect(sent(reduce(opened(['a', 'b']), { type: 'removeStep', stage: 'a' }))).toEqual(['a', 'b']);
  });

  test('with less than two steps holds Next back; a change takes the sentence away', () => {
    const one = reduce(answered(opened(['visit', 'paid'])), { type: 'removeStep', stage: 'visit' });
    const refused = reduce(one, { type: 'next' });
    expect(refused.screen).toEqual({ kind: 'step', step: 'mapping' });
    expect(refused.problem).toEqual({
      control: 'assumption:stageOrder',
      sentence: 'A funnel needs at least two steps. Add one below.',
    });
    const two = reduce(refused, { type: 'addStep', stage: 'basket' });
    expect(two.problem).toBeNull();
    expect(reduce(two, { type: 'next' }).screen).toEqual({ kind: 'step', step: 'numbers' });
  });

  test('asks for nothing while it is proposed, even when the data have one stage only', () => {
    const one = { found: [{ name: 'Deal', people: 3 }], more: 0, proposed: ['Deal'] };
    expect(funnelQuestion(answered(opened(), 12, one))).toBeNull();
    expect(reduce(answered(opened(), 12, one), { type: 'next' }).screen).toMatchObject({ step: 'numbers' });
  });

  test('with several vanished steps says so in one sentence', () => {
    expect(funnelQuestion(answered(opened(['x', 'visit', 'y'])))).toBe(
      'Some steps are not in the data any more. Remove them, or take the proposed order.',
    );
  });

  test('calls no step vanished while rarer stages are not listed', () => {
    const { steps } = funnelSteps({ ...stages, more: 7 }, ['visit', 'rare']);
    expect(steps).toEqual([
      { name: 'visit', people: 5120, gone: false },
      { name: 'rare', people: null, gone: false },
    ]);
  });

  test('finds a stage whatever its case, outer blanks and accents', () => {
    const found = { found: [{ name: 'Café ', people: 2 }], more: 0, proposed: [] };
    const { steps, others } = funnelSteps(found, ['CAFE\u0301']);
    expect(steps).toEqual([{ name: 'CAFE\u0301', people: 2, gone: false }]);
    expect(others).toEqual([]);
  });
});

describe('the stages of several event tabs', () => {
  const two = () => opened(null, [eventTab(12), eventTab(21)]);

  test('are known when they were counted over both, and due again when one is left out', () => {
    const state = two();
    expect([stagesAreDue(state), funnelStages(state)]).toEqual([true, null]);
    const known = answered(state);
    expect([stagesAreDue(known), funnelStages(known)]).toEqual([false, stages]);
    const without = reduce(known, { type: 'useTab', sheetId: 21, used: false });
    expect([stagesAreDue(without), funnelStages(without)]).toEqual([true, null]);
    expect(stagesAreDue(answered(without))).toBe(false);
  });

  test('are due again when a column of one changes, once that tab can be read', () => {
    const known = answered(answered(two()), 21);
    const changed = reduce(known, { type: 'leaveOut', sheetId: 21, field: 'stage' });
    // Only the first can be read now.
    expect(eventMappings(changed).map(({ sheetId }) => sheetId)).toEqual([12]);
    expect(stagesAreDue(changed)).toBe(true);
    const again = reduce(changed, { type: 'chooseColumn', sheetId: 21, field: 'stage', header: 'what' });
    expect(eventMappings(again).map(({ sheetId }) => sheetId)).toEqual([12, 21]);
    expect([stagesAreDue(again), funnelStages(again)]).toEqual([true, null]);
  });

  test('are not asked for where a tab of ready-made stages is the funnel', () => {
    const ready: RecognisedTab = {
      ...eventTab(30),
      mapping: { sheetId: 30, table: 'stages', columns: {}, constants: {} },
    };
    const state = answered(opened(['gone', 'visit'], [eventTab(12), ready]));
    expect(funnelStages(state)).toBeNull();
    expect(funnelQuestion(state)).toBeNull();
  });
});
