import type { SidebarServer } from '../addon/dto';

/** The same functions as on the server, each answering with a promise. */
export type SidebarClient = {
  readonly [Name in keyof SidebarServer]: (
    ...args: Parameters<SidebarServer[Name]>
  ) => Promise<ReturnType<SidebarServer[Name]>>;
};

type Runner = Record<keyof SidebarServer, (...args: unknown[]) => void>;

function call<Name extends keyof SidebarServer>(name: Name): SidebarClient[Name] {
  const ask = (...args: Parameters<SidebarServer[Name]>) =>
    new Promise<ReturnType<SidebarServer[Name]>>((resolve, reject) => {
      const run = google.script.run
        .withSuccessHandler((answer) => resolve(answer as ReturnType<SidebarServer[Name]>))
        .withFailureHandler(reject) as unknown as Runner;
      run[name](...args);
    });
  return ask as SidebarClient[Name];
}

/** Server functions over google.script.run; a promise is rejected when the script fails or cannot be reached. */
export const server: SidebarClient = {
  sidebarSetup: call('sidebarSetup'),
  sidebarCheckMapping: call('sidebarCheckMapping'),
  sidebarBuild: call('sidebarBuild'),
  sidebarProgress: call('sidebarProgress'),
  sidebarLeaveOut: call('sidebarLeaveOut'),
  sidebarGoTo: call('sidebarGoTo'),
};
