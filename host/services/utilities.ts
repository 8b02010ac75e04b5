import { AUTH_MODES } from './enums';
import { formatDate } from './formatDate';
import { free, type ServiceClass } from './serviceObject';

function uuid(): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(Math.random() * 16).toString(16));
  hex[12] = '4';
  hex[16] = '89ab'.charAt(Math.floor(Math.random() * 4));
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** reference/utilities/Utilities.md; the host has nothing to wait for, so that sleep returns at once. */
export const utilities: ServiceClass<object> = {
  name: 'Utilities',
  fullName: 'Utilities',
  methods: {
    formatDate: free('Date,string,string', (_: object, date: Date, zone: string, format: string) =>
      formatDate(date, zone, format),
    ),
    sleep: free('integer', () => undefined),
    getUuid: free('', uuid),
  },
};

/** reference/script/ScriptApp.md: only its enumeration. */
export const scriptApp: ServiceClass<object> = {
  name: 'ScriptApp',
  fullName: 'ScriptApp',
  constants: { AuthMode: AUTH_MODES },
  methods: {},
};

export interface Log {
  readonly lines: string[];
}

const line = (values: readonly unknown[]): string =>
  values
    .map((value) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))))
    .join(' ');

/** reference/base/Logger.md. */
export const logger: ServiceClass<Log> = {
  name: 'Logger',
  fullName: 'Logger',
  methods: {
    log: free('any | any,any | any,any,any', (log: Log, ...values: unknown[]) => {
      log.lines.push(line(values));
      return log;
    }),
    getLog: free('', ({ lines }: Log) => lines.join('\n')),
    clear: free('', ({ lines }: Log) => {
      lines.length = 0;
    }),
  },
};

/** The console of the script: kept in the log, not printed. */
export function scriptConsole(log: Log): Record<string, (...values: unknown[]) => void> {
  const keep = (...values: unknown[]): void => {
    log.lines.push(line(values));
  };
  return { log: keep, info: keep, warn: keep, error: keep };
}
