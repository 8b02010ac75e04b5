import { columnContent, type ColumnContent } from './columnContent';
import type { HeaderCandidate } from './fieldMatch';
import type { TabMapping } from './mapping';
import type { TableKind } from './tables';

/** A table by what its columns hold; the first that fits is taken. */
const tables: readonly (readonly [TableKind, Readonly<Record<string, readonly ColumnContent[]>>])[] = [
  ['orders', { customer: ['contact', 'id'], date: ['date'], amount: ['money'] }],
  ['events', { person: ['contact', 'id'], date: ['date'], stage: ['label'] }],
  ['customers', { customer: ['contact'], engagedSince: ['date'] }],
  ['customers', { customer: ['contact'], engaged: ['yesNo'] }],
];

/**
 * A table guessed from the cells alone, where no header is known: to be looked at by the user, never used unasked.
 * `null` = they say too little.
 */
export function guessedMapping(sheetId: number, candidate: HeaderCandidate): TabMapping | null {
  const contents = candidate.texts.map((text, column) =>
    text === '' ? 'other' : columnContent(candidate, column),
  );
  for (const [table, wanted] of tables) {
    const columns = Object.entries(wanted).map(([field, kinds]) => {
      const kind = kinds.find((one) => contents.includes(one));
      return [field, kind === undefined ? '' : candidate.texts[contents.indexOf(kind)]!] as const;
    });
    if (columns.every(([, header]) => header !== ''))
      return { sheetId, table, columns: Object.fromEntries(columns), constants: {} };
  }
  return null;
}
