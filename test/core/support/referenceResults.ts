import { readFileSync } from 'node:fs';

export interface ReferenceResult {
  readonly id: string;
  readonly values: Record<string, unknown>;
}

const reference = new URL('../../reference/', import.meta.url);

export function referenceText(path: string): string {
  return readFileSync(new URL(path, reference), 'utf8');
}

export function referenceJson<T>(path: string): T {
  return JSON.parse(referenceText(path)) as T;
}

/** The results whose id matches; a pattern that finds nothing is a mistake in the test. */
export function referenceResults(id: RegExp): ReferenceResult[] {
  const { results } = referenceJson<{ results: ReferenceResult[] }>('reference-results.json');
  const found = results.filter((result) => id.test(result.id));
  if (found.length === 0) throw new Error(`no reference result matches ${id}`);
  return found;
}

/** The numbers of the one result with this id. */
export function referenceValues(id: string): Record<string, number> {
  const { results } = referenceJson<{ results: ReferenceResult[] }>('reference-results.json');
  const found = results.find((result) => result.id === id);
  if (!found) throw new Error(`no reference result ${id}`);
  return found.values as Record<string, number>;
}
