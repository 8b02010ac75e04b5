import { describe, expect, it } from 'vitest';
import type { BuildRequest, SidebarServer } from '../../host/report/addonTypes';
import { refuseUnknownStages } from '../../host/report/refuseUnknownStages';

type Mapping = BuildRequest['mappings'][number];

const tab = (sheetId: number, table: Mapping['table']): Mapping => ({
  sheetId,
  table,
  columns: {},
  constants: {},
});
const eventTabs = [tab(1, 'events'), tab(3, 'events')];
const mappings = [tab(2, 'orders'), ...eventTabs];

function checkThatFinds(names: string[], more = 0): SidebarServer['sidebarCheckMapping'] {
  return (mapping) => ({
    tab: {
      sheetId: 1,
      name: 'a',
      mapping,
      headerRow: 1,
      headers: [],
      dataRows: 1,
      missing: [],
      preset: null,
      confidence: 1,
      recognition: '',
    },
    health: null,
    failure: null,
    // Only the stages of all event tabs together are the funnel's.
    stages: {
      found: mapping.eventTabs?.length === 2 ? names.map((name) => ({ name, people: 1 })) : [],
      more,
      proposed: names,
    },
  });
}

describe('refuseUnknownStages', () => {
  it('names the stage that is in no event tab and the stages that are', () => {
    expect(() =>
      refuseUnknownStages(['View', 'Nope'], mappings, checkThatFinds(['View', 'Enquire', 'Buy'])),
    ).toThrow('--set stage-order: "Nope" is not one of the stages: View, Enquire, Buy.');
  });

  it('takes the names of several event tabs in any letter case', () => {
    expect(() =>
      refuseUnknownStages(['view', ' BUY'], mappings, checkThatFinds(['View', 'Buy'])),
    ).not.toThrow();
  });

  it('lists twenty stages at most', () => {
    const names = Array.from({ length: 21 }, (_, at) => `s${at + 1}`);
    expect(() => refuseUnknownStages(['Nope', 's1'], mappings, checkThatFinds(names))).toThrow(
      /: s1, .*, s20 and others\.$/,
    );
  });

  it('refuses nothing where not all stages are listed, none were set, or there are no events', () => {
    const view = checkThatFinds(['View']);
    expect(() => refuseUnknownStages(['a', 'b'], mappings, checkThatFinds(['View'], 1))).not.toThrow();
    expect(() => refuseUnknownStages(undefined, mappings, view)).not.toThrow();
    expect(() => refuseUnknownStages(['a', 'b'], [tab(2, 'stages')], view)).not.toThrow();
  });
});
