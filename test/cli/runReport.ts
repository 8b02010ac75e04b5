import { execFile } from 'node:child_process';
import { join } from 'node:path';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `npm run report -- …` as a person would, without npm around it. */
export function runReport(...args: readonly string[]): Promise<Run> {
  const script = join(process.cwd(), 'scripts/report.mjs');
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { maxBuffer: 1e8 }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr });
    });
  });
}
