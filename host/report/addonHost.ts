import type { SidebarServer } from './addonTypes';

type Server = { readonly [Name in keyof SidebarServer]: SidebarServer[Name] };

/** The add-on's server functions, called as the sidebar calls them: JSON in, JSON out. */
export function sidebarServer(call: (name: string, args: readonly unknown[]) => unknown): Server {
  const named =
    (name: keyof SidebarServer) =>
    (...args: unknown[]): never =>
      call(name, JSON.parse(JSON.stringify(args)) as unknown[]) as never;
  return {
    sidebarSetup: named('sidebarSetup'),
    sidebarCheckMapping: named('sidebarCheckMapping'),
    sidebarBuild: named('sidebarBuild'),
    sidebarProgress: named('sidebarProgress'),
    sidebarGoTo: named('sidebarGoTo'),
  };
}
