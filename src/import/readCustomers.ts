import { healthRemarks } from '../wording/health';
import { joinColumns, pickRows, pickRowsOrNull } from './columns';
import { days, flags, labels, optionalDays, optionalFlags, optionalKeys } from './fieldValues';
import { engagedListHeaders } from './fields/customerFields';
import { headerWords } from './header';
import type { Namings } from './identity/namings';
import { personColumn } from './identity/personColumn';
import { Interner } from './interner';
import { repeatedCustomers } from './repeatedCustomers';
import { tabHealth } from './tabHealth';
import type { TabSource } from './tabSource';
import type { CustomersTable, LabelColumn, TabHealth } from './tables';

const labelFields = ['segment', 'source', 'group'] as const;
type LabelField = (typeof labelFields)[number];

/** Interners shared by all tabs of customers; the ids are the orders'. */
type CustomerInterners = Readonly<Record<LabelField, Interner>> & { readonly buyers: Namings };

/** The customers of one tab: labels still as numbers. */
type CustomerRows = Omit<CustomersTable, LabelField | 'customers' | 'groupHeaders'> &
  Readonly<Record<LabelField, Int32Array | null>>;

/** The customers of all tabs mapped as such; their ids are the orders'. */
export function readCustomers(
  sources: readonly TabSource[],
  buyers: Namings,
  health: TabHealth[],
): CustomersTable | null {
  if (sources.length === 0) return null;
  const names = (): Interner => new Interner('asWritten');
  const interners = { buyers, segment: names(), source: names(), group: names() };
  const parts = sources.map((source) => customerRows(source, interners, health));
  const column = <K extends keyof CustomerRows>(name: K): { rows: number; values: CustomerRows[K] }[] =>
    parts.map((part) => ({ rows: part.rows, values: part[name] }));
  const labelled = (name: LabelField): LabelColumn | null => {
    const index = joinColumns(column(name), -1);
    return index && { index, labels: interners[name].names };
  };
  return {
    rows: parts.reduce((sum, part) => sum + part.rows, 0),
    customers: buyers.customers,
    customer: joinColumns(column('customer'), -1)!,
    engagedDay: joinColumns(column('engagedDay'), NaN),
    engagedFlag: joinColumns(column('engagedFlag'), -1),
    customerSince: joinColumns(column('customerSince'), NaN),
    segment: labelled('segment'),
    source: labelled('source'),
    referredBy: joinColumns(column('referredBy'), -1),
    socialUser: joinColumns(column('socialUser'), -1),
    group: labelled('group'),
    groupHeaders: sources.flatMap(groupHeader),
    groupSince: joinColumns(column('groupSince'), NaN),
  };
}

function customerRows(source: TabSource, interners: CustomerInterners, health: TabHealth[]): CustomerRows {
  const { customer, naming } = personColumn(source, 'customer', interners.buyers, 'drop');
  const engagedDay = elseConfirmed(source, days(source, 'engagedSince'));
  const engagedFlag = flags(source, 'engaged') ?? everyoneOnTheList(source, engagedDay);
  const customerSince = days(source, 'customerSince');
  const [segment, from, group] = labelFields.map((field) => labels(source, field, interners[field]));
  const referredBy = optionalKeys(source, 'referredBy', interners.buyers.customers);
  const socialUser = optionalFlags(source, 'socialUser');
  const groupSince = optionalDays(source, 'groupSince');
  const kept = source.ledger.keptRows();
  health.push(tabHealth(source, repeatedCustomers(source, customer)));
  return {
    rows: kept.length,
    customer: pickRows(naming, kept),
    engagedDay: pickRowsOrNull(engagedDay, kept),
    engagedFlag: pickRowsOrNull(engagedFlag, kept),
    customerSince: pickRowsOrNull(customerSince, kept),
    segment: pickRowsOrNull(segment!, kept),
    source: pickRowsOrNull(from!, kept),
    referredBy: pickRowsOrNull(referredBy, kept),
    socialUser: pickRowsOrNull(socialUser, kept),
    group: pickRowsOrNull(group!, kept),
    groupSince: pickRowsOrNull(groupSince, kept),
  };
}

function groupHeader({ mapping: { columns, constants } }: TabSource): string[] {
  const header = columns['group'] ?? (constants['group'] === undefined ? undefined : '');
  return header === undefined ? [] : [header];
}

/** Some lists know only of a part of the people when they opted in, and of more when they confirmed it. */
function elseConfirmed(source: TabSource, engagedDay: Float64Array | null): Float64Array | null {
  const confirmed = optionalDays(source, 'confirmedOn');
  if (confirmed === null || engagedDay === null) return engagedDay ?? confirmed;
  let taken = 0;
  for (let row = 0; row < engagedDay.length; row++) {
    if (engagedDay[row] === engagedDay[row] || confirmed[row] !== confirmed[row]) continue;
    engagedDay[row] = confirmed[row]!;
    if (source.ledger.isKept(row)) taken++;
  }
  const { columns, constants } = source.mapping;
  const name = columns['confirmedOn'] ?? constants['confirmedOn'] ?? '';
  if (taken > 0) source.remarks.push(healthRemarks.confirmed(name, taken));
  return engagedDay;
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
