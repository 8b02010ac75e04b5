import type { Access, Gate } from './gate';
import { serviceBehind, standBehind } from './serviceBehind';
import { matches, typeNames, type Signature } from './signatures';

export interface Method<S> {
  readonly access: Access;
  readonly signatures: readonly Signature[];
  readonly run: (self: S, ...args: never[]) => unknown;
}

/** A class of service objects: its methods, and constants such as enumerations. */
export interface ServiceClass<S> {
  readonly name: string;
  /** As error messages say it: "SpreadsheetApp.Range". */
  readonly fullName: string;
  readonly methods: Readonly<Record<string, Method<S>>>;
  readonly constants?: Readonly<Record<string, unknown>>;
}

type Run<S> = (self: S, ...args: never[]) => unknown;
type Define = <S>(signatures: string, run: Run<S>) => Method<S>;

/** `read('integer,integer | string', …)`: what the method needs, its signatures, and what it does. */
const defines =
  (access: Access): Define =>
  (signatures, run) => ({
    access,
    run,
    signatures: signatures.split('|').map((text) => parsedSignature(text)),
  });

const parsedSignature = (text: string): Signature =>
  text.trim() === '' ? [] : text.split(',').map((type) => type.trim());

export const free = defines('free');
export const handle = defines('handle');
export const read = defines('read');
export const write = defines('write');
export const store = defines('store');
export const menu = defines('menu');
export const screen = defines('screen');

/** Members that other programs look for on any object: printing, awaiting, comparing. */
const PROBED = new Set([
  'then',
  'toJSON',
  'constructor',
  'nodeType',
  'tagName',
  '$$typeof',
  'asymmetricMatch',
  'inspect',
  'length',
  'name',
]);

/** A strict object: unknown members throw by name, arguments are checked, every call passes the gate. */
export function serviceObject<S extends object>(service: ServiceClass<S>, state: S, gate: Gate): object {
  const bound = new Map<string, (...args: unknown[]) => unknown>();
  const proxy: object = new Proxy(
    {},
    {
      get: (_, key) => {
        if (typeof key === 'symbol') return undefined;
        if (key === 'toString') return () => service.name;
        if (service.constants && key in service.constants) return service.constants[key];
        const method = Object.hasOwn(service.methods, key) ? service.methods[key] : undefined;
        if (!method) {
          if (PROBED.has(key)) return undefined;
          throw new Error(`${service.name}.${key} is not supported by the local host`);
        }
        let call = bound.get(key);
        if (!call) {
          call = (...args) => called(service, key, method, state, args, gate, proxy);
          bound.set(key, call);
        }
        return call;
      },
      set: (_, key) => {
        throw new Error(`${service.name}.${String(key)} cannot be set`);
      },
    },
  );
  standBehind(proxy, service.name, state);
  return proxy;
}

function called<S extends object>(
  service: ServiceClass<S>,
  name: string,
  method: Method<S>,
  state: S,
  args: readonly unknown[],
  gate: Gate,
  proxy: object,
): unknown {
  gate.enter(`${service.name}.${name}`, method.access);
  if (!method.signatures.some((signature) => matches(args, signature))) {
    throw new Error(
      `The parameters (${typeNames(args)}) don't match the method signature for ${service.fullName}.${name}.`,
    );
  }
  const plain = args.map((argument) => serviceBehind(argument)?.state ?? argument);
  const result = method.run(state, ...(plain as never[]));
  return result === state ? proxy : result;
}
