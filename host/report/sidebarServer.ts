import type { Addon } from '../addon';
import type { SidebarServer } from './addonTypes';

/** The add-on's server functions, called as the sidebar calls them. */
export function sidebarServer(addon: Addon): SidebarServer {
  return {
    sidebarSetup: () => addon.call('sidebarSetup') as ReturnType<SidebarServer['sidebarSetup']>,
    sidebarCheckMapping: (mapping) =>
      addon.call('sidebarCheckMapping', mapping) as ReturnType<SidebarServer['sidebarCheckMapping']>,
    sidebarBuild: (request) =>
      addon.call('sidebarBuild', request) as ReturnType<SidebarServer['sidebarBuild']>,
    sidebarProgress: () => addon.call('sidebarProgress') as ReturnType<SidebarServer['sidebarProgress']>,
    sidebarLeaveOut: (sheetId) => {
      addon.call('sidebarLeaveOut', sheetId);
    },
    sidebarGoTo: (place) => {
      addon.call('sidebarGoTo', place);
    },
  };
}
