import { addonSource } from './addonSource';
import type { Book } from './engine/book';
import { AUTH_MODES } from './services/enums';
import type { AuthMode, Gate } from './services/gate';
import { jsonCopy } from './jsonCopy';

/** Loads a script: `start` is one execution, with everything at top level run anew, as at Google's. */
export type Evaluate = (
  code: string,
  names: readonly string[],
) => { readonly lineOffset: number; start(globals: Record<string, unknown>): Record<string, unknown> };

export interface Addon {
  readonly publicNames: readonly string[];
  readonly customFunctions: readonly string[];
  /** Runs a public function as google.script.run would: JSON values in and out, copies both ways. */
  call(name: string, ...args: unknown[]): unknown;
  /** Runs what a menu item names: no arguments, in full authorisation. */
  runMenuItem(name: string): void;
  /** What opening the document does: onOpen with its event, in this authorisation. */
  open(authMode?: AuthMode): void;
}

export interface AddonSurroundings {
  readonly book: Book;
  readonly gate: Gate;
  readonly services: Record<string, unknown>;
  readonly evaluate: Evaluate;
  /** Called when an execution is over: locks it still holds are released. */
  readonly afterExecution: () => void;
}

type PublicFunction = (...args: unknown[]) => unknown;

export function loadAddon(code: string, surroundings: AddonSurroundings): Addon {
  const { book, gate, services } = surroundings;
  const { publicNames, customFunctions } = addonSource(code);
  const loaded = surroundings.evaluate(code, publicNames);

  const execute = (name: string, authMode: AuthMode, args: readonly unknown[]): unknown =>
    gate.during(authMode, () => {
      try {
        const called = publicNames.includes(name) ? loaded.start(services)[name] : undefined;
        if (typeof called !== 'function') throw new Error(`Script function not found: ${name}`);
        return (called as PublicFunction)(...args);
      } finally {
        surroundings.afterExecution();
      }
    });

  for (const help of customFunctions) {
    const run = (args: unknown[]): unknown => {
      try {
        return execute(help.name, 'CUSTOM_FUNCTION', args);
      } catch (error) {
        throw withLine(error, loaded.lineOffset);
      }
    };
    book.functions.register(help, run);
  }
  if (book.calculation.hasFormulas) {
    book.calculation.unsettle();
    book.functions.calculateAll();
  }

  return {
    publicNames,
    customFunctions: customFunctions.map(({ name }) => name),
    call: (name, ...args) => {
      const sent = args.map((argument, index) =>
        jsonCopy(argument, `argument ${String(index + 1)} of ${name}`),
      );
      const result = execute(name, 'FULL', sent);
      return result === undefined ? null : jsonCopy(result, `the result of ${name}`);
    },
    runMenuItem: (name) => {
      execute(name, 'FULL', []);
    },
    open: (authMode = 'LIMITED') => {
      if (publicNames.includes('onOpen')) execute('onOpen', authMode, [{ authMode: AUTH_MODES[authMode] }]);
    },
  };
}

/** Google shows the message of a custom function's error with the line that threw: "… (line 12)." */
function withLine(error: unknown, lineOffset: number): Error {
  const { message, stack } = (error ?? {}) as { message?: unknown; stack?: unknown };
  const text = typeof message === 'string' ? message : String(error);
  const line = /Code\.js:(\d+)/.exec(typeof stack === 'string' ? stack : '')?.[1];
  return new Error(line === undefined ? text : `${text} (line ${String(Number(line) - lineOffset)}).`);
}
