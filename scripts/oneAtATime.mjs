import { mkdir, rm, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

const abandonedAfter = 120_000;

async function taken(lock) {
  try {
    await mkdir(lock);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const since = await stat(lock).catch(() => null);
    // A build that was killed leaves its mark behind.
    if (since && Date.now() - since.mtimeMs > abandonedAfter)
      await rm(lock, { recursive: true, force: true });
    return false;
  }
}

/** Runs the work while no other process runs under the same mark. */
export async function oneAtATime(lock, work) {
  while (!(await taken(lock))) await pause(200);
  try {
    return await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}
