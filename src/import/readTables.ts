import { Failure } from '../core/failure';
import { healthRemarks } from '../wording/health';
import { isSamePlace } from '../wording/tabPlace';
import { tableSpec } from './fields';
import { joinPeople } from './identity/joinPeople';
import { Namings } from './identity/namings';
import type { SheetLocale } from './locale';
import type { RawTab, TabMapping } from './mapping';
import { otherTables, ownTable } from './ownTable';
import { readActivities } from './readActivities';
import { readCustomers } from './readCustomers';
import { readEvents } from './readEvents';
import { readOffers } from './readOffers';
import { readOrders } from './readOrders';
import { readPosts } from './readPosts';
import { readStages } from './readStages';
import { tabSource, type TabSource } from './tabSource';
import type { ImportedData, TabHealth, TableKind } from './tables';

/**
 * The mapped tabs as typed tables, and for each tab what was used and what was not.
 *
 * Several tabs of one table are put one after another in the order of the mappings; people are the same in all tables
 * (see `joinedPeople`). Rows dated after `today` (a day number where the spreadsheet is) are not used: a mistyped year
 * would move every window. Fails when a mapped tab or header has gone, or a required field has no column.
 */
export function readTables(
  tabs: readonly RawTab[],
  mappings: readonly TabMapping[],
  locale: SheetLocale,
  today: number,
): ImportedData {
  const sources = mappings.map((mapping) => checkedSource(tabs, mapping, locale, today));
  const of = (table: TableKind): TabSource[] => sources.filter((source) => source.mapping.table === table);
  const buyers = new Namings();
  const visitors = new Namings();
  const health: TabHealth[] = [];
  const data = {
    activities: readActivities(of('activities'), health),
    orders: readOrders(of('orders'), buyers, health),
    customers: readCustomers(of('customers'), buyers, health),
    events: readEvents(of('events'), visitors, health),
    stages: readStages(of('stages'), health),
    offers: readOffers(of('offers'), health),
    posts: readPosts(of('posts'), health),
    health,
  };
  return { ...data, ...joinPeople(data, buyers, visitors, locale.locale) };
}

function checkedSource(
  tabs: readonly RawTab[],
  mapping: TabMapping,
  locale: SheetLocale,
  today: number,
): TabSource {
  const tab = tabs.find((candidate) => isSamePlace(candidate, mapping));
  if (!tab) throw vanished(mapping);
  const missing = tableSpec(mapping.table).fields.find(
    (spec) =>
      spec.required && mapping.columns[spec.name] === undefined && mapping.constants[spec.name] === undefined,
  );
  if (missing)
    throw new Failure('FIELD_NOT_MAPPED', { tab: tab.name, field: missing.label, fieldName: missing.name });
  const { own, others } = ownTable(tab, mapping, locale);
  const source = tabSource(own, mapping, locale, today);
  source.remarks.push(...otherTables(others), ...goesOnBelow(own));
  return source;
}

/** The failure for a mapped place that is not there. */
export function vanished({ sheetId, range }: TabMapping): Failure {
  return range === undefined
    ? new Failure('TAB_VANISHED', { sheetId })
    : new Failure('RANGE_VANISHED', { sheetId, range });
}

function goesOnBelow({ name, range, goesOn }: RawTab): string[] {
  if (range === undefined || goesOn === undefined) return [];
  return [healthRemarks.goesOnBelow(range, name, goesOn + 1)];
}
