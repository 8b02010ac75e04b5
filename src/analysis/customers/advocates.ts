import { Failure } from '../../core/failure';
import type { EstimateWithInterval } from '../../core/interval';
import { referralRate } from '../../core/metrics/referralRate';
import { silentAdvocates, type SilentAdvocates } from '../../core/metrics/silentAdvocates';
import type { OrderRows } from '../../core/orderRows';
import { firstOrders } from '../../core/repeat/firstOrders';
import type { CustomersTable } from '../../import/tables';
import type { Assumptions } from '../assumptions';
import { engagedCustomers } from '../engagedCustomers';
import { part, type Part } from '../part';
import { isInPeriod, type Period } from '../period';

export interface Advocates {
  /** Different customers on the list who first bought in the period; without a period all of them. */
  readonly customers: number;
  readonly referred: number;
  readonly rate: EstimateWithInterval;
  /** Different people who referred these customers, those who never bought among them. */
  readonly referrers: number;
  /** Of the referrers with a name: those who are not engaged. */
  readonly silent: Part<SilentAdvocates>;
}

/**
 * How many customers came by a recommendation, and how many of those who recommend never engage in public?
 *
 * Formula: customers with a referrer ÷ customers; referrers not on the engaged list ÷ referrers. "No" in the column is no
 * referrer, "yes" one without a name.
 *
 * Assumes that everybody was asked who referred them: those who were not count as not referred.
 */
export function advocates(
  customers: CustomersTable | null,
  bought: Part<OrderRows>,
  period: Period | null,
  { level }: Assumptions,
): Advocates {
  if (customers?.referredBy?.some((referrer) => referrer >= 0) !== true) throw new Failure('NO_REFERRALS');
  const referrerOf = referrers(customers, customers.referredBy, entering(bought, period));
  const referred = referrerOf.filter((referrer) => referrer !== notReferred);
  const named = Int32Array.from(referred, (referrer) => (referrer === withoutName ? -1 : referrer));
  const silent = part(() => {
    const { engagedCustomer: engaged } = engagedCustomers(customers);
    const customerCount = customers.customers.names.length;
    return silentAdvocates({ customerCount, referrer: named, engaged }, level);
  });
  return {
    customers: referrerOf.length,
    referred: referred.length,
    rate: referralRate(referred.length, referrerOf.length, level),
    referrers: new Set(named.filter((referrer) => referrer >= 0)).size,
    silent,
  };
}

const notReferred = -1;
const withoutName = -2;

/** For each different customer who enters: who referred them. A customer in two rows has the referrer of either. */
function referrers(
  { rows, customer, customers }: CustomersTable,
  referredBy: Int32Array,
  enters: (customer: number) => boolean,
): number[] {
  const meaning = customers.names.map((name, index) =>
    /^(no|none|n\/a|false|0|[-–—]+)$/.test(name)
      ? notReferred
      : /^(yes|y|x|true|1)$/.test(name)
        ? withoutName
        : index,
  );
  const found = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    const own = customer[row]!;
    if (!enters(own)) continue;
    const said = meaning[referredBy[row]!] ?? notReferred;
    if ((found.get(own) ?? notReferred) === notReferred) found.set(own, said);
  }
  return [...found.values()];
}

/** Without orders nobody knows who is new: all count. */
function entering(bought: Part<OrderRows>, period: Period | null): (customer: number) => boolean {
  if (period === null || 'failure' in bought) return () => true;
  const { firstDay } = firstOrders(bought.result);
  return (customer) => isInPeriod(firstDay[customer]!, period);
}
