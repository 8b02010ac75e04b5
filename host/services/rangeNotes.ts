import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { Tab } from '../engine/tab';
import type { Book } from '../engine/book';
import { checkShape, grid } from './rangeChecks';
import { read, write } from './serviceObject';
import type { RangePlace } from './workings';

export function noteAt(book: Book, tab: Tab, row: number, col: number): string {
  return (
    book.engine.injector.get(SheetsNoteModel).getNote(book.engine.unitId, tab.id, { row, col })?.note ?? ''
  );
}

/** Notes of a tab by row and column, counted from 0. */
export function notesOf(book: Book, tab: Tab): { row: number; column: number; note: string }[] {
  const notes = book.engine.injector.get(SheetsNoteModel).getSheetNotes(book.engine.unitId, tab.id);
  return [...(notes?.values() ?? [])].map(({ row, col, note }) => ({ row, column: col, note }));
}

export function writeNote(book: Book, tab: Tab, row: number, col: number, text: string): void {
  const place = { unitId: book.engine.unitId, sheetId: tab.id, row, col };
  const before = book.engine.injector.get(SheetsNoteModel).getNote(book.engine.unitId, tab.id, { row, col });
  if (text === '') {
    if (before) book.engine.commands.syncExecuteCommand(RemoveNoteMutation.id, place);
    return;
  }
  const note = {
    id: before?.id ?? `${tab.id}-${String(row)}-${String(col)}`,
    row,
    col,
    width: 220,
    height: 100,
    note: text,
  };
  book.engine.commands.syncExecuteCommand(UpdateNoteMutation.id, { ...place, note });
}

function writeNotes(
  { workings, tab, area }: RangePlace,
  note: (row: number, column: number) => string,
): void {
  tab.bringIn();
  grid(area, (row, column) => {
    writeNote(workings.book, tab, area.row + row, area.column + column, note(row, column));
  });
}

const notesIn = ({ workings, tab, area }: RangePlace): string[][] =>
  grid(area, (row, column) => noteAt(workings.book, tab, area.row + row, area.column + column));

/** reference/spreadsheet/Range.md, getNotes and setNotes; null and '' take a note away. */
export const rangeNotes = {
  getNote: read('', (range: RangePlace) => notesIn(range)[0]?.[0]),
  getNotes: read('', (range: RangePlace) => notesIn(range)),
  setNote: write('string?', (range: RangePlace, note: string | null) => {
    writeNotes(range, () => note ?? '');
    return range;
  }),
  setNotes: write('string?[][]', (range: RangePlace, notes: (string | null)[][]) => {
    checkShape(notes, range.area);
    writeNotes(range, (row, column) => notes[row]?.[column] ?? '');
    return range;
  }),
  clearNote: write('', (range: RangePlace) => {
    writeNotes(range, () => '');
    return range;
  }),
};
