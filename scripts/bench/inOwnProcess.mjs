import { fork } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../projectFolder.mjs';

// V8 forgets code that was not used for a few collections; between the runs of a measurement there are many.
const flags = ['--expose-gc', '--no-flush-bytecode', '--max-old-space-size=6144'];
// A small space for young objects: then garbage is not counted as memory in use.
const memoryFlags = [...flags, '--max-semi-space-size=1'];

// A report is built by Node as it comes.
const flagsOf = { memory: memoryFlags, report: [] };

/** The result of one job, measured in a new process. */
export function inOwnProcess(job) {
  return new Promise((resolve, reject) => {
    let result;
    const child = fork(join(projectFolder, 'scripts/benchJob.mjs'), [JSON.stringify(job)], {
      execArgv: flagsOf[job.kind] ?? flags,
    });
    child.on('message', (message) => (result = message));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve(result);
      else
        reject(new Error(`${job.kind} ${job.question ?? ''} ${job.writing ?? ''} ended with code ${code}`));
    });
  });
}
