import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import texts from '@univerjs/preset-sheets-node-core/locales/en-US';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import type { PluginEntry } from './engine/createEngine';

/** What a headless engine in Node needs; the page lists its own plugins, with a user interface. */
export const nodePlugins = (): readonly PluginEntry[] => [
  ...(UniverSheetsNodeCorePreset().plugins as unknown as readonly PluginEntry[]),
  UniverSheetsNumfmtPlugin as unknown as PluginEntry,
  UniverSheetsNotePlugin as unknown as PluginEntry,
];

export const nodeTexts: object = texts;
