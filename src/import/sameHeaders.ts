import { headerWords } from './header';

/** Do two tabs have the same headers, whatever their order? Copies of an export do, and nothing else is likely to. */
export function sameHeaders(one: readonly string[], other: readonly string[]): boolean {
  const sorted = (headers: readonly string[]): string =>
    JSON.stringify(headers.map((header) => headerWords(header) || header).sort());
  return one.length > 0 && sorted(one) === sorted(other);
}
