import { loadCatalogue } from './loadCatalogue.mjs';

/** What the sidebar's help says about each function, from the catalogue: see src/sidebar/functionHelp.ts. */
export async function functionHelp() {
  const catalogue = await loadCatalogue();
  return catalogue.map(({ name, summary, formula, parameters, withoutArguments = '', examples }) => ({
    name,
    summary,
    formula,
    parameters: parameters.map(({ name: parameter, optional, description }) => ({
      name: parameter,
      optional,
      description,
    })),
    withoutArguments,
    examples: examples.map(({ call, explanation }) => ({ call, explanation })),
  }));
}
