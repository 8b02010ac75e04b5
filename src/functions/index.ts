import { documentedCatalogue } from './documentedCatalogue';
import type { PublishedEntry } from './entry';

/** Every custom function of the add-on, as the pushed code sees it. */
export const catalogue: readonly PublishedEntry[] = documentedCatalogue;
