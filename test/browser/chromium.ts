import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return ['chromium', 'chromium-browser', 'google-chrome']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(isRunnable);
}

function playwrightsOwn(): string | undefined {
  try {
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

function present(): string | undefined {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== '') {
    if (!isRunnable(given)) throw new Error(`CHROMIUM_PATH names no program that can be run: ${given}`);
    return given;
  }
  return onPath() ?? playwrightsOwn();
}

function attempt(program: string, args: readonly string[]): void {
  try {
    execFileSync(program, args, { stdio: 'ignore', timeout: 600_000 });
  } catch {
    // The next way is tried; the last one to fail ends in a sentence.
  }
}

function installed(): string | undefined {
  attempt('npx', ['playwright-core', 'install', 'chromium']);
  const own = playwrightsOwn();
  if (own !== undefined || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return own;
  attempt('apt-get', ['update']);
  attempt('apt-get', ['install', '-y', 'chromium']);
  return onPath();
}

/** Path of a Chromium: one that is there, else one that can be installed. */
export function chromiumPath(): string {
  const path = present() ?? installed();
  if (path !== undefined) return path;
  throw new Error('No Chromium was found: install it, or set CHROMIUM_PATH to the path of one.');
}

/** Starts the browser for the tests. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: flags });
}
