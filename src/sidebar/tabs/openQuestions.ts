import type { TableDto } from '../../addon/dto';
import { sameHeader } from './sameHeader';
import type { TabDraft } from './tabDraft';

function isMapped(tab: TabDraft, field: string): boolean {
  const header = tab.mapping?.columns[field];
  if (header !== undefined) return tab.recognised.headers.some((text) => sameHeader(text, header));
  return (tab.mapping?.constants[field] ?? '').trim() !== '';
}

/** Labels of the required fields that still have neither a column nor one value for all rows. */
function missingFields(tab: TabDraft, table: TableDto): string[] {
  const unmapped = table.fields.filter((field) => field.required && !isMapped(tab, field.name));
  if (unmapped.length > 0 || tab.check?.kind !== 'answered') return unmapped.map((field) => field.label);
  return tab.check.missing.map((name) => table.fields.find((field) => field.name === name)?.label ?? name);
}

/** Tax and shipping are asked about only where such a column is there. */
export function asksTaxAndShipping(tab: TabDraft): boolean {
  return tab.mapping?.table === 'orders' && (isMapped(tab, 'tax') || isMapped(tab, 'shipping'));
}

/** A date of the tab that could be another day, where nothing in its column tells. */
export function unclearDate({ check }: TabDraft): string | null {
  return (check?.kind === 'answered' ? check.health?.unclearDate : undefined) ?? null;
}

/** The question stays to be seen once it is answered. */
export function asksDayOrMonth(tab: TabDraft): boolean {
  return unclearDate(tab) !== null || tab.mapping?.dayMonthOrder !== undefined;
}

export function mustSayDayOrMonth(tab: TabDraft): boolean {
  return unclearDate(tab) !== null && tab.mapping?.dayMonthOrder === undefined;
}

/** The sentence that says what the user must still do for a tab, or `null` when nothing. */
export function openQuestion(tab: TabDraft, tables: readonly TableDto[]): string | null {
  const table = tables.find((candidate) => candidate.kind === tab.mapping?.table);
  if (!table) return 'Choose what this tab holds.';
  const missing = missingFields(tab, table);
  if (missing.length > 0) return 'Choose a column for: ' + missing.join(', ') + '.';
  if (asksTaxAndShipping(tab) && tab.mapping?.amountIncludesTaxAndShipping === undefined)
    return 'Say whether the amount includes tax and shipping.';
  if (mustSayDayOrMonth(tab)) return 'Say whether the day or the month comes first in the dates.';
  return tab.check?.kind === 'answered' ? tab.check.failure : null;
}
