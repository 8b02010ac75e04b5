/** The same value at every call, made at the first: for what few calls need, since every custom function loads it all. */
export function once<T>(make: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => (kept ??= { value: make() }).value;
}
