/** The one global that holds the bundle. */
export const bundleName = 'EngagementRoi';

/**
 * The add-on's own names that Apps Script must see at the top level; custom functions are added from the catalogue.
 * These run from Code.js alone: src/addon/everyCall.ts.
 */
export const namesInCode = ['onOpen', 'onInstall', 'showSidebar', 'showHelp', 'sidebarProgress'];

/** These load AddOn.html first. */
export const namesInAddOnFile = [
  'refreshReport',
  'trySampleData',
  'checkThisAddOn',
  'sidebarSetup',
  'sidebarCheckMapping',
  'sidebarCheckTogether',
  'sidebarBuild',
  'sidebarLeaveOut',
  'sidebarGoTo',
];
