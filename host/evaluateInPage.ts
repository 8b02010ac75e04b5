import type { Evaluate } from './addon';

/** Runs the add-on inside the page: its services are parameters of a function around it. */
export const evaluateInPage: Evaluate = (code, names) => ({
  // `new Function` puts two lines before the body.
  lineOffset: 2,
  start: (globals) => {
    const body = `${code}\nreturn { ${names.join(', ')} };\n//# sourceURL=Code.js`;
    // The add-on is this project's own build; running it is what the page is for.
    const run = new Function(...Object.keys(globals), body) as (
      ...services: unknown[]
    ) => Record<string, unknown>;
    return run(...Object.values(globals));
  },
});
