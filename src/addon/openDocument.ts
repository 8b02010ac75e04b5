import { withDocumentLock } from './withDocumentLock';
import { recover } from '../sheets/recover';
import { readSettings } from '../sheets/settings';
import type { Settings } from '../sheets/settings';

export interface OpenDocument {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly settings: Settings;
}

/** The document with what an earlier, broken run left behind finished or taken back. The caller holds the document lock. */
export function openDocument(): OpenDocument {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const settings = readSettings();
  recover(spreadsheet, settings.journal);
  return { spreadsheet, settings: { ...settings, journal: null } };
}

/** The same for whoever only reads: nobody is waited for, and what cannot be put right now is left to the next build. */
export function lookIntoDocument(): OpenDocument {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const settings = readSettings();
  if (!settings.journal) return { spreadsheet, settings };
  try {
    return withDocumentLock(openDocument, 1);
  } catch {
    return { spreadsheet, settings };
  }
}
