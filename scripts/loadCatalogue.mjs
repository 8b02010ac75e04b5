import { importBundled } from './importBundled.mjs';

/** The function catalogue as data. */
export async function loadCatalogue() {
  const { documentedCatalogue } = await importBundled(
    `export { documentedCatalogue } from './src/functions/documentedCatalogue';`,
  );
  return documentedCatalogue;
}
