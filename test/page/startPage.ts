import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

export interface Started {
  readonly code: number | null;
  readonly stderr: string;
  /** `null` when it ended instead of serving. */
  readonly address: string | null;
  readonly stop: () => void;
}

/** Runs `npm start [-- FILES]` until it prints its address or ends. */
export function startPage(files: readonly string[], port: string): Promise<Started> {
  const child: ChildProcess = spawn(process.execPath, [join(process.cwd(), 'scripts/start.mjs'), ...files], {
    env: { ...process.env, PORT: port },
  });
  let stdout = '';
  let stderr = '';
  const stop = (): void => {
    child.kill();
  };
  return new Promise((resolve) => {
    child.stdout?.on('data', (text: Buffer) => {
      stdout += text.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(stdout)?.[0];
      if (address) resolve({ code: null, stderr, address, stop });
    });
    child.stderr?.on('data', (text: Buffer) => {
      stderr += text.toString();
    });
    child.on('close', (code) => {
      resolve({ code, stderr, address: null, stop });
    });
  });
}
