import { columnContent, type ColumnContent } from './columnContent';
import type { HeaderCandidate } from './fieldMatch';
import type { RawTab, TabMapping } from './mapping';
import type { TableKind } from './tables';

const rowsLookedAt = 50;

/** A table by what its columns hold; the first that fits is taken. */
const tables: readonly (readonly [TableKind, Readonly<Record<string, readonly ColumnContent[]>>])[] = [
  ['orders', { customer: ['email', 'id'], date: ['date'], amount: ['money'] }],
  ['events', { person: ['email', 'id'], date: ['date'], stage: ['label'] }],
  ['customers', { customer: ['email'], engagedSince: ['date'] }],
  ['customers', { customer: ['email'], engaged: ['yesNo'] }],
];

/**
 * A table guessed from the cells alone, where no header is known: to be looked at by the user, never used unasked.
 * `null` = they say too little.
 */
export function guessedMapping(tab: RawTab, candidate: HeaderCandidate): TabMapping | null {
  const from = candidate.row + 1;
  const rows = tab.cells.slice(from, from + rowsLookedAt);
  const contents = candidate.texts.map((text, column) =>
    text === ''
      ? 'other'
      : columnContent(
          rows.map((row) => row[column]),
          column,
          candidate,
        ),
  );
  for (const [table, wanted] of tables) {
    const columns = Object.entries(wanted).map(([field, kinds]) => {
      const kind = kinds.find((one) => contents.includes(one));
      return [field, kind === undefined ? '' : candidate.texts[contents.indexOf(kind)]!] as const;
    });
    if (columns.every(([, header]) => header !== ''))
      return { sheetId: tab.sheetId, table, columns: Object.fromEntries(columns), constants: {} };
  }
  return null;
}
