import type { RecognisedTab } from '../import/mapping';
import { sameHeaders } from '../import/sameHeaders';
import type { Settings } from '../sheets/settings';
import type { AlikeTab } from './dto';

type Known = Pick<Settings, 'mappings' | 'seenTabs'>;

const isMapped = ({ sheetId }: RecognisedTab, { mappings }: Known): boolean =>
  (mappings ?? []).some((mapping) => mapping.sheetId === sheetId);

/** Tabs that were there at the last build and not used: nobody is asked about them again. */
export function leftOutTabs(tabs: readonly RecognisedTab[], known: Known): number[] {
  const seen = known.seenTabs ?? [];
  return tabs
    .filter((tab) => !isMapped(tab, known) && seen.includes(tab.sheetId))
    .map(({ sheetId }) => sheetId);
}

/** New tabs with the headers of one that is used: another month of it, or its new version? */
export function alikeTabs(tabs: readonly RecognisedTab[], known: Known): AlikeTab[] {
  if (known.seenTabs === null) return [];
  const used = tabs.filter((tab) => isMapped(tab, known));
  const seen = known.seenTabs;
  return tabs
    .filter((tab) => !isMapped(tab, known) && !seen.includes(tab.sheetId))
    .flatMap(({ sheetId, headers }) => {
      const like = used.find((tab) => sameHeaders(tab.headers, headers));
      return like ? [{ sheetId, like: like.sheetId }] : [];
    });
}
