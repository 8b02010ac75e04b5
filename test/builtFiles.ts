import { distFiles } from '../scripts/build.mjs';

export interface BuiltFiles {
  readonly 'appsscript.json': string;
  readonly 'Code.js': string;
  readonly 'AddOn.html': string;
  readonly 'Sidebar.html': string;
}

let building: Promise<BuiltFiles> | null = null;

/** What would be pushed, built in memory once for each test file: no test reads a stale `dist/`. */
export function builtFiles(): Promise<BuiltFiles> {
  return (building ??= distFiles());
}
