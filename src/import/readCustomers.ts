import { healthRemarks } from '../wording/health';
import { joinColumns, pickRows, pickRowsOrNull } from './columns';
import { days, flags, keys } from './fieldValues';
import { engagedListHeaders } from './fields/customerFields';
import { headerWords } from './header';
import type { Interner } from './interner';
import { tabHealth } from './tabHealth';
import type { TabSource } from './tabSource';
import type { CustomersTable, TabHealth } from './tables';

interface CustomerRows {
  readonly rows: number;
  readonly customer: Int32Array;
  readonly engagedDay: Float64Array | null;
  readonly engagedFlag: Int8Array | null;
  readonly customerSince: Float64Array | null;
}

/** The customers of all tabs mapped as such; their ids are the orders'. */
export function readCustomers(
  sources: readonly TabSource[],
  customers: Interner,
  health: TabHealth[],
): CustomersTable | null {
  if (sources.length === 0) return null;
  const parts = sources.map((source) => customerRows(source, customers, health));
  const column = <K extends keyof CustomerRows>(name: K): { rows: number; values: CustomerRows[K] }[] =>
    parts.map((part) => ({ rows: part.rows, values: part[name] }));
  return {
    rows: parts.reduce((sum, part) => sum + part.rows, 0),
    customer: joinColumns(column('customer'), -1)!,
    engagedDay: joinColumns(column('engagedDay'), NaN),
    engagedFlag: joinColumns(column('engagedFlag'), -1),
    customerSince: joinColumns(column('customerSince'), NaN),
  };
}

function customerRows(source: TabSource, customers: Interner, health: TabHealth[]): CustomerRows {
  const customer = keys(source, 'customer', customers, 'drop')!;
  const engagedDay = days(source, 'engagedSince');
  const engagedFlag = flags(source, 'engaged') ?? everyoneOnTheList(source, engagedDay);
  const customerSince = days(source, 'customerSince');
  const kept = source.ledger.keptRows();
  health.push(tabHealth(source, []));
  return {
    rows: kept.length,
    customer: pickRows(customer, kept),
    engagedDay: pickRowsOrNull(engagedDay, kept),
    engagedFlag: pickRowsOrNull(engagedFlag, kept),
    customerSince: pickRowsOrNull(customerSince, kept),
  };
}

/**
 * A list of subscribers holds engaged people only: a blank date there means "since when is not known", while a blank
 * "engaged since" in a list of all customers means "not engaged".
 */
function everyoneOnTheList(source: TabSource, engagedDay: Float64Array | null): Int8Array | null {
  const header = headerWords(source.mapping.columns['engagedSince'] ?? '');
  if (engagedDay === null || !engagedListHeaders().includes(header)) return null;
  source.remarks.push(healthRemarks.everyoneEngaged);
  return new Int8Array(engagedDay.length).fill(1);
}
