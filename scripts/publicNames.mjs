/** The add-on's own names that Apps Script must see at the top level. Custom functions are added from the catalogue. */
export const publicNames = [
  'onOpen',
  'onInstall',
  'showSidebar',
  'refreshReport',
  'trySampleData',
  'showHelp',
  'sidebarSetup',
  'sidebarCheckMapping',
  'sidebarBuild',
  'sidebarProgress',
  'sidebarGoTo',
];

/** The one global that holds the bundle. */
export const bundleName = 'EngagementRoi';
