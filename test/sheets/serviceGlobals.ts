import { createHost } from '../../host/createHost';
import type { CreateHostOptions } from '../../host/createHost';
import type { Host } from '../../host/hostOver';

const services = [
  'SpreadsheetApp',
  'PropertiesService',
  'CacheService',
  'LockService',
  'HtmlService',
  'Charts',
  'Utilities',
  'ScriptApp',
] as const;

/** A host whose services are the globals of this test file, as in an Apps Script project. */
export function hostWithGlobals(options: CreateHostOptions): Host {
  const host = createHost(options);
  for (const name of services) Object.assign(globalThis, { [name]: host.services[name] });
  return host;
}
