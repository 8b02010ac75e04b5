import type { Host } from '../../host/hostOver';
import { addSampleTabs } from '../../src/addon/addSampleTabs';
import { sidebarSetup } from '../../src/addon/sidebarServer';
import type { BuildRequest } from '../../src/addon/dto';
import { hostWithGlobals } from '../sheets/serviceGlobals';

/** The sample shop in a document that also holds a tab of the user's own. */
export function sampleDocument(): Host {
  const host = hostWithGlobals({
    tabs: [{ name: 'Diary', cells: [['Monday'], ['closed']] }],
    timeZone: 'Europe/Vienna',
    locale: 'en_US',
  });
  addSampleTabs(SpreadsheetApp.getActiveSpreadsheet());
  return host;
}

/** What the sidebar would send after its two questions. */
export function requestOf(assumptions: Partial<BuildRequest['assumptions']> = {}): BuildRequest {
  const setup = sidebarSetup();
  return {
    mappings: setup.tabs.flatMap(({ mapping }) => mapping ?? []),
    assumptions: { ...setup.assumptions, hourlyRate: 25, margin: 0.6, ...assumptions },
    templateId: 'one-page',
  };
}
