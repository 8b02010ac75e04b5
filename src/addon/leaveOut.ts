import { readSettings, saveSettings } from '../sheets/settings';

/** Remembers that a new tab is not to be used, so that nobody is asked about it again. */
export function leaveOut(sheetId: number): void {
  const { seenTabs } = readSettings();
  if (seenTabs === null || seenTabs.includes(sheetId)) return;
  saveSettings({ seenTabs: [...seenTabs, sheetId] });
}
