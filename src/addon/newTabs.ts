import type { RecognisedTab } from '../import/mapping';
import { sameHeaders } from '../import/sameHeaders';
import { isSamePlace, placeId } from '../wording/tabPlace';
import type { Settings } from '../sheets/settings';
import type { AlikeTab } from './dto';

type Known = Pick<Settings, 'mappings' | 'seenTabs'>;

const isMapped = (tab: RecognisedTab, { mappings }: Known): boolean =>
  (mappings ?? []).some((mapping) => isSamePlace(mapping, tab));

/** Named ranges are kept by what tells them apart, tabs by their id alone. */
const isSeen = (tab: RecognisedTab, { seenTabs }: Known): boolean =>
  (seenTabs ?? []).includes(tab.range === undefined ? tab.sheetId : placeId(tab));

/** The places that were there at the last build and not used, by `placeId`: nobody is asked about them again. */
export function leftOutTabs(tabs: readonly RecognisedTab[], known: Known): string[] {
  return tabs.filter((tab) => !isMapped(tab, known) && isSeen(tab, known)).map(placeId);
}

/** New tabs with the headers of one that is used: another month of it, or its new version? */
export function alikeTabs(tabs: readonly RecognisedTab[], known: Known): AlikeTab[] {
  if (known.seenTabs === null) return [];
  const used = tabs.filter((tab) => tab.range === undefined && isMapped(tab, known));
  return tabs
    .filter((tab) => tab.range === undefined && !isMapped(tab, known) && !isSeen(tab, known))
    .flatMap(({ sheetId, headers }) => {
      const like = used.find((tab) => sameHeaders(tab.headers, headers));
      return like ? [{ sheetId, like: like.sheetId }] : [];
    });
}
