import { readFile } from 'node:fs/promises';
import { createContext, Script } from 'node:vm';
import { stopwatch } from './clock.mjs';

/** Milliseconds to parse and run the pushed code in a fresh context, as for every custom-function call. */
export async function coldEvaluation(path) {
  const code = await readFile(path, 'utf8');
  const context = createContext({});
  const elapsed = stopwatch();
  const script = new Script(code);
  const parsed = elapsed();
  const running = stopwatch();
  script.runInContext(context);
  return { parsed, run: running() };
}
