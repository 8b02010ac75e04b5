/**
 * The local host: the add-on's built `dist/Code.js` runs here as it would in Google Sheets, over a spreadsheet
 * engine instead of Google's servers.
 *
 * ```ts
 * const host = createHost({ tabs: [{ name: 'Orders', cells: [['date', 'amount'], [new Date(), 12]] }] });
 * const addon = host.loadAddon(readFileSync('dist/Code.js', 'utf8'), { AddOn: addOn, Sidebar: html });
 * addon.open(); // onOpen: fills host.ui.menus
 * addon.call('sidebarSetup'); // as google.script.run
 * host.services.SpreadsheetApp; // the same services for a test
 * await host.calculated();
 * host.tabs(); // values, formulas, formats, charts
 * host.dispose(); // else timers keep Node alive for a moment
 * ```
 *
 * Cells of `tabs` are numbers, texts, booleans and Dates, taken as they are. What typing would have made of a text
 * is `typedContent` in `engine/cellContent.ts`. What differs from Google is in `DIFFERENCES.md`.
 */
import type { TabStart } from './engine/book';
import { evaluateInVm } from './evaluateInVm';
import { hostOver, type Host } from './hostOver';
import { nodePlugins, nodeTexts } from './nodePlugins';

export interface CreateHostOptions {
  readonly tabs: readonly TabStart[];
  readonly timeZone?: string;
  readonly locale?: string;
  readonly name?: string;
}

/** A host in Node, without a screen. */
export function createHost(options: CreateHostOptions): Host {
  return hostOver({ ...options, plugins: nodePlugins(), texts: nodeTexts, evaluate: evaluateInVm });
}
