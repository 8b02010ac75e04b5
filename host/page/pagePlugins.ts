import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingTexts from '@univerjs/preset-sheets-drawing/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteTexts from '@univerjs/preset-sheets-note/locales/en-US';
import type { PluginEntry } from '../engine/createEngine';

// A text that looks like a number is text in Google Sheets too, without a mark or a warning.
const asInGoogle = { disableForceStringMark: true, disableForceStringAlert: true };

/** The same engine as in Node, with its grid, formula bar and sheet tabs drawn into the container. */
export function pagePlugins(container: HTMLElement): readonly PluginEntry[] {
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      contextMenu: true,
      disableAutoFocus: true,
      sheets: asInGoogle,
    }),
    UniverSheetsDrawingPreset(),
    UniverSheetsNotePreset(),
  ];
  return presets.flatMap((preset) => preset.plugins as unknown as readonly PluginEntry[]);
}

export const pageTexts: object = merged([coreTexts, drawingTexts, noteTexts]);

function merged(texts: readonly object[]): object {
  return texts.reduce<Record<string, unknown>>((all, one) => {
    for (const [key, value] of Object.entries(one)) {
      const before = all[key];
      const both =
        typeof before === 'object' && before !== null && typeof value === 'object' && value !== null;
      all[key] = both ? merged([before, value as object]) : value;
    }
    return all;
  }, {});
}
