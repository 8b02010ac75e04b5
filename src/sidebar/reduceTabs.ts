import type { SetupDto } from '../addon/dto';
import type { TabMapping } from '../import/mapping';
import type { TableKind } from '../import/tables';
import type { TabAction } from './actions';
import { isSamePlace } from '../wording/tabPlace';
import type { SidebarState } from './state';
import { withColumn, withConstant, withoutField } from './tabs/mappingEdits';
import { placeOf } from './tabs/placeOf';
import type { TabDraft } from './tabs/tabDraft';

/** A changed mapping has not been checked yet, and stays unfolded while it is being changed. */
function remapped(tab: TabDraft, edit: (mapping: TabMapping) => TabMapping): TabDraft {
  return tab.mapping ? { ...tab, mapping: edit(tab.mapping), open: true, check: null } : tab;
}

/** A table chosen by hand begins with the columns that were found for it. */
function readAs(tab: TabDraft, table: TableKind | null, readings: readonly TabMapping[]): TabDraft {
  if (table === null) return { ...tab, mapping: null, used: false, check: null };
  const { mapping: recognised } = tab.recognised;
  const reading = [...(recognised ? [recognised] : []), ...readings].find(
    (mapping) => isSamePlace(mapping, tab.recognised) && mapping.table === table,
  );
  return {
    ...tab,
    mapping: reading ?? { ...placeOf(tab.recognised), table, columns: {}, constants: {} },
    used: true,
    check: null,
  };
}

type TabEdit = Exclude<TabAction, { type: 'answerAlike' }>;

function reduceTab(tab: TabDraft, action: TabEdit, readings: SetupDto['readings']): TabDraft {
  switch (action.type) {
    case 'useTab':
      return { ...tab, used: action.used && tab.mapping !== null };
    case 'readTabAs':
      return readAs(tab, action.table, readings);
    case 'chooseColumn':
      return remapped(tab, (mapping) => withColumn(mapping, action.field, action.header));
    case 'sameForAllRows':
      return remapped(tab, (mapping) => withConstant(mapping, action.field, action.value));
    case 'leaveOut':
      return remapped(tab, (mapping) => withoutField(mapping, action.field));
    case 'answerTaxAndShipping':
      return remapped(tab, (mapping) => ({ ...mapping, amountIncludesTaxAndShipping: action.included }));
    case 'answerDayOrMonth':
      return remapped(tab, (mapping) => ({ ...mapping, dayMonthOrder: action.order }));
    case 'checkAgain':
      return tab.mapping ? { ...tab, mapping: { ...tab.mapping }, check: null } : tab;
    case 'openTab':
      return { ...tab, open: action.open };
  }
}

/** A new tab beside or instead of the one it is like is read as that one is. */
function answered(
  tabs: readonly TabDraft[],
  { sheetId, answer }: Extract<TabAction, { type: 'answerAlike' }>,
): readonly TabDraft[] {
  const one = tabs.find((tab) => isSamePlace(tab.recognised, { sheetId }));
  const like = one?.like ?? null;
  const other =
    like === null ? undefined : tabs.find((tab) => isSamePlace(tab.recognised, { sheetId: like }));
  if (one === undefined || answer === 'leaveOut')
    return tabs.map((tab) => (tab === one ? { ...tab, like: null, used: false } : tab));
  const mapping = other?.mapping ? { ...other.mapping, sheetId } : one.mapping;
  return tabs.map((tab) => {
    if (tab === one) return { ...tab, like: null, used: mapping !== null, mapping, check: null };
    return tab === other && answer === 'instead' ? { ...tab, used: false } : tab;
  });
}

/** Choices and corrections of one tab. The sentence about that tab goes away with the next change. */
export function reduceTabs(state: SidebarState, action: TabAction): SidebarState {
  if (action.type === 'answerAlike') return { ...state, tabs: answered(state.tabs, action), problem: null };
  const readings = state.setup?.readings ?? [];
  return {
    ...state,
    tabs: state.tabs.map((tab) =>
      isSamePlace(tab.recognised, action) ? reduceTab(tab, action, readings) : tab,
    ),
    problem: action.type === 'openTab' ? state.problem : null,
  };
}
