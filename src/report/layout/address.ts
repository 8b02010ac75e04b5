import type { Place } from './sheetDraft';

/** "B4"; the report has fewer than 26 columns. */
export const address = ({ row, column }: Place): string => `${String.fromCharCode(64 + column)}${row}`;
