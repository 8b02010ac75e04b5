import type { MenuEntry as ScriptEntry } from '../services/userInterface';
import type { MenuEntry } from './views/MenuBar';

/** A menu of the add-on as the page shows it; a separator becomes a line above the next entry. */
export function addonMenu(entries: readonly ScriptEntry[], run: (functionName: string) => void): MenuEntry[] {
  let separated = false;
  return entries.flatMap((entry): MenuEntry[] => {
    if (entry.kind === 'separator') {
      separated = true;
      return [];
    }
    const base = { label: entry.caption, separated };
    separated = false;
    if (entry.kind === 'menu') return [{ ...base, entries: addonMenu(entry.entries, run) }];
    const { functionName } = entry;
    return [{ ...base, run: () => run(functionName) }];
  });
}
