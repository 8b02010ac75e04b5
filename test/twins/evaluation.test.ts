import { describe } from 'vitest';
import { twinCases } from './cases';
import { evaluatedCase } from './evaluatedCase';
import { expectTwins } from './expectTwins';
import type { TwinSheet } from './twinSheets';

/** Columns of values, turned into rows. */
const rowsOf = ({ placed }: TwinSheet): unknown[][] => {
  const columns = placed.map(evaluatedCase);
  const rows = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: rows }, (_, row) => columns.map((column) => column[row]));
};

describe('before any spreadsheet has calculated a twin', () => {
  expectTwins(twinCases, (sheets) => Promise.resolve(sheets.map(rowsOf)));
});
