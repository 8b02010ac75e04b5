import type { FunnelAction } from './actions';
import { funnelStages } from './funnel/funnelStages';
import type { SidebarState } from './state';

function moved(order: readonly string[], stage: string, by: 1 | -1): readonly string[] {
  const from = order.indexOf(stage);
  const other = order[from + by];
  if (from < 0 || other === undefined) return order;
  return order.map((name) => (name === stage ? other : name === other ? stage : name));
}

function edited(order: readonly string[], action: FunnelAction): readonly string[] | null {
  switch (action.type) {
    case 'moveStep':
      return moved(order, action.stage, action.by);
    case 'removeStep':
      return order.filter((name) => name !== action.stage);
    case 'addStep':
      return order.includes(action.stage) ? order : [...order, action.stage];
    case 'proposedOrder':
      return null;
  }
}

/** The steps of the funnel. The first change makes the proposed order the user's own; until then it stays a proposal. */
export function reduceFunnel(state: SidebarState, action: FunnelAction): SidebarState {
  const stages = funnelStages(state);
  if (stages === null) return state;
  const order = state.stageOrder ?? stages.proposed;
  const stageOrder = edited(order, action);
  return { ...state, stageOrder: stageOrder === order ? state.stageOrder : stageOrder, problem: null };
}
