export { customFunction } from './customFunctions';
export { onInstall, onOpen, refreshReport, showHelp, showSidebar, trySampleData } from './menu';
export {
  sidebarBuild,
  sidebarCheckMapping,
  sidebarGoTo,
  sidebarProgress,
  sidebarSetup,
} from './sidebarServer';
