/** What Code.js holds, and Google loads whatever is called: functions over ranges, and what is too small to fetch. */
export { addOnFile } from './addOnFile';
export { customFunction } from './customFunctions';
export { onInstall, onOpen, showHelp, showSidebar } from './menu';
export { sidebarProgress } from './sidebarProgress';
