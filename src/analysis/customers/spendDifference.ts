import type { Evidence } from '../../core/evidence';
import type { RepeatLift } from '../../core/metrics/repeatLift';
import { spendDecomposition, type SpendDecomposition } from '../../core/metrics/spendDecomposition';
import { ratioDifference, type RatioDifference } from '../../core/statistics/ratioDifference';
import { ratioEstimate, type RatioEstimate } from '../../core/statistics/ratioEstimate';
import { verdict, type Verdict } from '../../core/verdict';
import type { OrdersTable } from '../../import/tables';
import type { Assumptions } from '../assumptions';

export interface SpendGroup {
  readonly customers: number;
  readonly orders: number;
  readonly sales: number;
  /** Mean net sales a customer, with its interval over customers. */
  readonly spend: RatioEstimate;
}

export interface SpendDifference extends Evidence {
  readonly engaged: SpendGroup;
  readonly others: SpendGroup;
  /** Spend of an engaged customer − spend of another one, in money. */
  readonly difference: RatioDifference;
  readonly verdict: Verdict;
  readonly decomposition: SpendDecomposition;
}

const FEWEST_IN_A_GROUP = 10;

/**
 * Do engaged customers spend more, and is it the number of orders or the size of the basket?
 *
 * Formula: net sales in the outcome window of the repeat lift (days landmark + 1 … landmark + window after the first
 * order), of the same two groups, which are watched for the same time; mean per customer with Welch's interval for the
 * difference, taken apart into orders per customer × mean basket.
 *
 * The groups are not made alike: the difference may be who they are (grade D at best). A refund in a row of its own
 * lowers the sales and is no order.
 */
export function spendDifference(
  orders: OrdersTable,
  repeat: RepeatLift,
  assumptions: Assumptions,
): SpendDifference {
  const { level, liftMarginOfNoInterest } = assumptions;
  const { spent, baskets } = inTheWindow(orders, repeat, assumptions);
  const groupOf = (group: 0 | 1): SpendGroup => {
    const own = spent.filter((_, customer) => repeat.groupOf[customer] === group);
    const spend = ratioEstimate(own, new Float64Array(own.length).fill(1), level);
    const sales = own.reduce((sum, amount) => sum + amount, 0);
    return { customers: own.length, orders: baskets[group].length, sales, spend };
  };
  const [engaged, others] = [groupOf(1), groupOf(0)];
  const difference = ratioDifference(engaged.spend, others.spend, level);
  const asGroup = (group: 0 | 1, { customers }: SpendGroup) => ({
    customers,
    orderAmounts: Float64Array.from(baskets[group]),
  });
  return {
    ...evidenceOf(repeat),
    engaged,
    others,
    difference,
    verdict: verdict({
      interval: difference.interval,
      nullValue: 0,
      marginOfNoInterest: liftMarginOfNoInterest * Math.abs(others.spend.estimate ?? 0),
      enoughData: Math.min(engaged.customers, others.customers) >= FEWEST_IN_A_GROUP,
    }),
    decomposition: spendDecomposition(asGroup(1, engaged), asGroup(0, others)),
  };
}

/** What each customer spent in the outcome window, and the amounts of the orders of the others (0) and the engaged (1). */
function inTheWindow(
  orders: OrdersTable,
  { groupOf, firstDay }: RepeatLift,
  { landmarkDays, repeatWindowDays }: Assumptions,
): { spent: Float64Array; baskets: readonly [number[], number[]] } {
  const spent = new Float64Array(groupOf.length);
  const baskets: [number[], number[]] = [[], []];
  for (let row = 0; row < orders.rows; row++) {
    const customer = orders.customer[row]!;
    if (customer < 0 || groupOf[customer]! < 0) continue;
    const after = orders.day[row]! - firstDay[customer]!;
    if (!(after > landmarkDays && after <= landmarkDays + repeatWindowDays)) continue;
    const amount = orders.netSales[row]!;
    const own = baskets[groupOf[customer] as 0 | 1];
    spent[customer]! += amount;
    if (amount >= 0) own.push(amount);
    else if (own.length > 0) own[own.length - 1]! += amount;
  }
  return { spent, baskets };
}

function evidenceOf({ grade, gradeReason }: RepeatLift): Evidence {
  return grade === 'E' ? { grade, gradeReason } : { grade: 'D', gradeReason: 'notStratified' };
}
