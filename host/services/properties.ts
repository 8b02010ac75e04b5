import { store, free, type ServiceClass } from './serviceObject';
import type { Workings } from './workings';

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

export type PropertyStore = Map<string, string>;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

function put(values: PropertyStore, key: string, value: string): void {
  if (bytes(value) > VALUE_BYTES) throw new Error('Argument too large: value');
  const rest = [...values].reduce(
    (sum, [name, text]) => (name === key ? sum : sum + bytes(name) + bytes(text)),
    0,
  );
  if (rest + bytes(key) + bytes(value) > STORE_BYTES) {
    throw new Error(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  values.set(key, value);
}

/** reference/properties/Properties.md: text only, 9 kB a value, 500 kB a store. */
export const propertiesObject: ServiceClass<PropertyStore> = {
  name: 'Properties',
  fullName: 'PropertiesService.Properties',
  methods: {
    getProperty: store('string', (values: PropertyStore, key: string) => values.get(key) ?? null),
    getProperties: store('', (values: PropertyStore) => Object.fromEntries(values)),
    getKeys: store('', (values: PropertyStore) => [...values.keys()]),
    setProperty: store('string,cell', (values: PropertyStore, key: string, value: unknown) => {
      put(values, key, String(value));
      return values;
    }),
    setProperties: store(
      'object | object,boolean',
      (values: PropertyStore, more: object, deleteOthers = false) => {
        if (deleteOthers) values.clear();
        for (const [key, value] of Object.entries(more)) put(values, key, String(value));
        return values;
      },
    ),
    deleteProperty: store('string', (values: PropertyStore, key: string) => {
      values.delete(key);
      return values;
    }),
    deleteAllProperties: store('', (values: PropertyStore) => {
      values.clear();
      return values;
    }),
  },
};

interface Stores {
  readonly workings: Workings;
  readonly document: PropertyStore;
  readonly user: PropertyStore;
  readonly script: PropertyStore;
}

/** reference/properties/PropertiesService.md. */
export const propertiesService: ServiceClass<Stores> = {
  name: 'PropertiesService',
  fullName: 'PropertiesService',
  methods: {
    getDocumentProperties: free('', ({ workings, document }: Stores) =>
      workings.make('Properties', document),
    ),
    getUserProperties: free('', ({ workings, user }: Stores) => workings.make('Properties', user)),
    getScriptProperties: free('', ({ workings, script }: Stores) => workings.make('Properties', script)),
  },
};
