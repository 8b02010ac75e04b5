/** Everything Google can call. What everyCall.ts does not name is in AddOn.html: see addOnFile.ts. */
export * from './everyCall';
export { documentAnalysis } from './documentAnalysis';
export { lookIntoDocument } from './openDocument';
export { checkThisAddOn, refreshReport, trySampleData } from './menuActions';
export {
  sidebarBuild,
  sidebarCheckMapping,
  sidebarCheckTogether,
  sidebarGoTo,
  sidebarLeaveOut,
  sidebarSetup,
} from './sidebarServer';
