import { InsertSheetMutation } from '@univerjs/preset-sheets-core';
import type { Book } from '../engine/book';

const font = { ff: 'Arial', fs: 10 };

/** Cells without a font of their own look as in Google Sheets, in tabs that come later too. */
export function useGoogleFont(book: Book): void {
  const apply = (): void => {
    for (const { sheet } of book.tabs) sheet.setDefaultCellStyle(font);
  };
  apply();
  book.engine.commands.onCommandExecuted(({ id }) => {
    if (id === InsertSheetMutation.id) apply();
  });
}
