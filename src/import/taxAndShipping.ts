import { amountsWithoutTaxAndShipping, amountsWithTaxAndShipping } from './fields/orderFields';
import { headerWords } from './header';
import type { TabMapping } from './mapping';

/**
 * Says whether the amount includes tax and shipping where the header tells: "Total" does, "Net sales" does not. Where
 * it does not tell and there are such columns, the question is left open for the user; unanswered counts as no.
 */
export function withTaxAndShipping(mapping: TabMapping): TabMapping {
  if (mapping.table !== 'orders') return mapping;
  const amount = headerWords(mapping.columns['amount'] ?? '');
  if (amountsWithTaxAndShipping().includes(amount)) return { ...mapping, amountIncludesTaxAndShipping: true };
  const nothingToTakeOff = !('tax' in mapping.columns) && !('shipping' in mapping.columns);
  const known = nothingToTakeOff || amountsWithoutTaxAndShipping().includes(amount);
  return known ? { ...mapping, amountIncludesTaxAndShipping: false } : mapping;
}
