import { Tools } from '@univerjs/core';
import type { Book } from '../engine/book';
import type { Tab } from '../engine/tab';
import { notesOf, writeNote } from './rangeNotes';
import { freeTabName } from './tabNames';

/** "Copy of …" after the last tab, with everything on it; the active tab stays active. */
export function copyTab(book: Book, source: Tab): Tab {
  source.bringIn();
  const active = book.activeTab;
  const { id: _, name: __, hidden: ___, ...sheet } = Tools.deepClone(source.sheet.getSnapshot());
  const name = freeTabName(book, `Copy of ${source.name}`, ' ', 1);
  const copy = book.insertTab(name, book.tabs.length, sheet);
  for (const { row, column, note } of notesOf(book, source)) writeNote(book, copy, row, column, note);
  for (const chart of book.charts.of(source.id)) {
    const ranges = chart.ranges.map((range) =>
      range.sheetId === source.id ? { ...range, sheetId: copy.id } : range,
    );
    book.charts.put(copy.id, { ...chart, id: book.charts.newId(), ranges });
  }
  book.activate(active);
  return copy;
}
