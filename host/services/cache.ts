import { free, store, type ServiceClass } from './serviceObject';
import type { Workings } from './workings';

const KEY_LENGTH = 250;
const VALUE_BYTES = 100 * 1024;
const ITEMS = 1000;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;

export type CacheItems = Map<string, { readonly value: string; readonly until: number }>;

function put(items: CacheItems, key: string, value: string, seconds = DEFAULT_SECONDS): void {
  if (key.length > KEY_LENGTH) throw new Error('Argument too large: key');
  if (new TextEncoder().encode(value).length > VALUE_BYTES) throw new Error('Argument too large: value');
  if (seconds < 1 || seconds > MOST_SECONDS) throw new Error('Invalid argument: expirationInSeconds');
  items.delete(key);
  items.set(key, { value, until: Date.now() + seconds * 1000 });
  const oldest = items.keys().next().value;
  if (items.size > ITEMS && oldest !== undefined) items.delete(oldest);
}

function fresh(items: CacheItems, key: string): string | null {
  const item = items.get(key);
  return item && item.until > Date.now() ? item.value : null;
}

/** reference/cache/Cache.md: text only, 100 kB a value, 10 minutes unless told, 6 hours at most. */
export const cacheObject: ServiceClass<CacheItems> = {
  name: 'Cache',
  fullName: 'CacheService.Cache',
  methods: {
    get: store('string', fresh),
    getAll: store('string[]', (items: CacheItems, keys: string[]) =>
      Object.fromEntries(keys.map((key) => [key, fresh(items, key)]).filter(([, value]) => value !== null)),
    ),
    put: store('string,string | string,string,integer', put),
    remove: store('string', (items: CacheItems, key: string) => {
      items.delete(key);
    }),
    removeAll: store('string[]', (items: CacheItems, keys: string[]) => {
      for (const key of keys) items.delete(key);
    }),
  },
};

interface Caches {
  readonly workings: Workings;
  readonly document: CacheItems;
  readonly user: CacheItems;
  readonly script: CacheItems;
}

/** reference/cache/CacheService.md. */
export const cacheService: ServiceClass<Caches> = {
  name: 'CacheService',
  fullName: 'CacheService',
  methods: {
    getDocumentCache: free('', ({ workings, document }: Caches) => workings.make('Cache', document)),
    getUserCache: free('', ({ workings, user }: Caches) => workings.make('Cache', user)),
    getScriptCache: free('', ({ workings, script }: Caches) => workings.make('Cache', script)),
  },
};
