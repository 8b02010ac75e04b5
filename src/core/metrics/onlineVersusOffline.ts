import { assertNotNegative } from '../assertUsable';

/** Cost, time included, and what came of it, counted at one stage of the funnel. */
export interface CostAndOutcomes {
  readonly cost: number;
  readonly outcomes: number;
}

export interface OnlineVersusOffline {
  /** `null` without outcomes. */
  readonly online: number | null;
  readonly offline: number | null;
  /** Online ÷ offline: below 1 an outcome online costs less. `null` when offline costs nothing. */
  readonly ratio: number | null;
}

/**
 * Does an enquiry, or a customer, cost less online than offline?
 *
 * Formula: (cost ÷ outcomes) online, beside the same offline, and their ratio.
 *
 * Assumes the same stage on both sides: enquiries with enquiries, customers with customers. Offline costs are often
 * left out (rent, travel), which makes offline look cheap. A benchmark for one customer is a cost with one outcome.
 *
 * Reference: https://en.wikipedia.org/wiki/Cost_per_action
 *
 * @example onlineVersusOffline({ cost: 720, outcomes: 41 }, { cost: 900, outcomes: 30 }) // 17.560976, 30, 0.585366
 */
export function onlineVersusOffline(online: CostAndOutcomes, offline: CostAndOutcomes): OnlineVersusOffline {
  const onlineEach = costEach('online', online);
  const offlineEach = costEach('offline', offline);
  const comparable = onlineEach !== null && offlineEach !== null && offlineEach > 0;
  return {
    online: onlineEach,
    offline: offlineEach,
    ratio: comparable ? onlineEach / offlineEach : null,
  };
}

function costEach(side: string, { cost, outcomes }: CostAndOutcomes): number | null {
  assertNotNegative(`${side} cost`, cost);
  assertNotNegative(`${side} outcomes`, outcomes);
  return outcomes > 0 ? cost / outcomes : null;
}
