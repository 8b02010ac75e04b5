import type { TabMapping } from '../../import/mapping';
import type { SidebarState } from '../state';
import { openQuestion } from '../tabs/openQuestions';

/** The event tabs that are used and can be read: together they make the funnel. */
export function eventMappings({ tabs, setup }: SidebarState): readonly TabMapping[] {
  return tabs.flatMap((tab) =>
    tab.used && tab.mapping?.table === 'events' && openQuestion(tab, setup?.tables ?? []) === null
      ? [tab.mapping]
      : [],
  );
}
