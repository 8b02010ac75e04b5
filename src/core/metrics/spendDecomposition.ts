import { assertUsable } from '../assertUsable';
import { median } from '../statistics/median';

/** Customers of one group, and the net amount of each of their orders; none is NaN. */
export interface GroupSpend {
  readonly customers: number;
  readonly orderAmounts: Float64Array;
}

export interface SpendFigures {
  /** `null` without customers, or without orders. */
  readonly spendPerCustomer: number | null;
  readonly ordersPerCustomer: number | null;
  readonly meanBasket: number | null;
  /** Beside the mean, because one large order moves the mean as it likes. */
  readonly medianBasket: number | null;
}

export interface SpendDecomposition {
  readonly a: SpendFigures;
  readonly b: SpendFigures;
  /** A ÷ B; spend ratio = frequency ratio × basket ratio. `null` where B has none or a sum is not above 0. */
  readonly spendRatio: number | null;
  readonly frequencyRatio: number | null;
  readonly basketRatio: number | null;
  /** Share of the difference that comes from buying more often: ln frequency ÷ ln spend; `null` without a difference. */
  readonly shareOfFrequency: number | null;
}

/**
 * Does group A spend more because it buys more often, or because its baskets are larger?
 *
 * Formula: spend per customer = orders per customer × mean basket, thus ln(spend ratio) = ln(frequency ratio) +
 * ln(basket ratio); the share of the frequency is its part of that sum, above 1 when the baskets are smaller.
 *
 * Assumes that both groups were observed for the same time. It takes the difference apart; it does not say why.
 *
 * Reference: https://en.wikipedia.org/wiki/Logarithmic_mean_Divisia_index (decomposition of a product)
 *
 * @example spendDecomposition({ customers: 2, orderAmounts: Float64Array.of(30, 30, 30, 30) },
 *   { customers: 2, orderAmounts: Float64Array.of(20, 40) }) // spend 2 times, frequency 2 times, basket 1 times
 */
export function spendDecomposition(groupA: GroupSpend, groupB: GroupSpend): SpendDecomposition {
  const a = spendFigures('group a', groupA);
  const b = spendFigures('group b', groupB);
  const spendRatio = ratio(a.spendPerCustomer, b.spendPerCustomer);
  const frequencyRatio = ratio(a.ordersPerCustomer, b.ordersPerCustomer);
  const basketRatio = ratio(a.meanBasket, b.meanBasket);
  const apart = spendRatio !== null && frequencyRatio !== null && spendRatio !== 1;
  return {
    a,
    b,
    spendRatio,
    frequencyRatio,
    basketRatio,
    shareOfFrequency: apart ? Math.log(frequencyRatio) / Math.log(spendRatio) : null,
  };
}

function spendFigures(where: string, { customers, orderAmounts }: GroupSpend): SpendFigures {
  assertUsable(where, customers, Number.isInteger(customers) && customers >= 0, 'a number of customers');
  const spend = orderAmounts.reduce((sum, amount) => sum + amount, 0);
  const orders = orderAmounts.length;
  return {
    spendPerCustomer: customers > 0 ? spend / customers : null,
    ordersPerCustomer: customers > 0 ? orders / customers : null,
    meanBasket: orders > 0 ? spend / orders : null,
    medianBasket: median(orderAmounts),
  };
}

function ratio(a: number | null, b: number | null): number | null {
  return a !== null && b !== null && a > 0 && b > 0 ? a / b : null;
}
