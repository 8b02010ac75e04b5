import { healthRemarks } from '../wording/health';
import type { Namings } from './identity/namings';

/** How many orders name a customer, by the namings of their rows; a till's "walk-in" is none. */
export function customerCoverage(rows: Int32Array, buyers: Namings): string[] {
  if (rows.length === 0) return [];
  const isKnown = new Int8Array(buyers.count).fill(-1);
  let known = 0;
  for (const naming of rows) {
    if (naming < 0) continue;
    const position = buyers.position(naming);
    if (isKnown[position] === -1) isKnown[position] = buyers.isNobody(position) ? 0 : 1;
    known += isKnown[position]!;
  }
  const percent = Math.round((100 * known) / rows.length);
  // 100 % means every order, and 0 % none.
  const told = known === rows.length ? 100 : known === 0 ? 0 : Math.min(99, Math.max(1, percent));
  return [healthRemarks.customers(told)];
}
