import { createContext, Script } from 'node:vm';
import type { Evaluate } from './addon';

/** Runs the add-on in a bare context of Node: like Google's V8, it has no timers, URL, fetch or other web globals. */
export const evaluateInVm: Evaluate = (code, names) => {
  const script = new Script(code, { filename: 'Code.js' });
  return {
    lineOffset: 0,
    start: (globals) => {
      const context = createContext({ ...globals });
      script.runInContext(context);
      return Object.fromEntries(names.map((name) => [name, (context as Record<string, unknown>)[name]]));
    },
  };
};
