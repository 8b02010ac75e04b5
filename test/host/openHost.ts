import { afterEach } from 'vitest';
import { createHost, type CreateHostOptions } from '../../host/createHost';
import type { Host } from '../../host/hostOver';

const open: Host[] = [];

afterEach(() => {
  for (const host of open.splice(0)) host.dispose();
});

export interface OpenHost {
  readonly host: Host;
  readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly document: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** The first tab. */
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

/** A host with one empty tab unless others are given; it is closed after the test. */
export function openHost(options: Partial<CreateHostOptions> = {}): OpenHost {
  const host = createHost({ tabs: [{ name: 'Data', cells: [] }], ...options });
  open.push(host);
  const app = host.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  const document = app.getActive();
  const [sheet] = document.getSheets();
  if (!sheet) throw new Error('The host opened without a tab.');
  return { host, app, document, sheet };
}

/** Calls a method whose name TypeScript does not know there. */
export const callUnknown = (object: unknown, name: string, ...args: unknown[]): unknown =>
  (object as Record<string, (...values: unknown[]) => unknown>)[name]?.(...args);
