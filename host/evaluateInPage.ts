import type { Evaluate } from './addon';

type Code = (...services: unknown[]) => unknown;

/** Runs the add-on inside the page: its services are parameters of a function around it. */
export const evaluateInPage: Evaluate = (code, names) => ({
  // `new Function` puts two lines before the body.
  lineOffset: 2,
  start: (globals) => {
    const services = { ...globals, Function: functionAmong(globals) };
    const body = `${code}\nreturn { ${names.join(', ')} };\n//# sourceURL=Code.js`;
    // The add-on is this project's own build; running it is what the page is for.
    // eslint-disable-next-line no-new-func
    const run = new Function(...Object.keys(services), body) as Code;
    return run(...Object.values(services)) as Record<string, unknown>;
  },
});

/** `Function` as the add-on knows it: the code it makes sees the services, as globals at Google's are seen. */
function functionAmong(services: Record<string, unknown>): (...parts: string[]) => unknown {
  // No arrow: the add-on calls it with `new`.
  return function (...parts) {
    const parameters = parts.slice(0, -1).join(', ');
    const made = `return function (${parameters}) {\n${parts.at(-1) ?? ''}\n}`;
    // eslint-disable-next-line no-new-func
    const make = new Function(...Object.keys(services), made) as Code;
    return make(...Object.values(services));
  };
}
