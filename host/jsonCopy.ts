/**
 * A copy of a value as google.script.run hands it over. Whatever would be lost or fail on that way throws and is
 * named by its path: a Date, a function, undefined, NaN, an object of a class, a circle.
 */
export function jsonCopy(value: unknown, path: string): unknown {
  return copy(value, path, []);
}

function copy(value: unknown, path: string, above: readonly object[]): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return value;
    throw refused(path, String(value));
  }
  if (typeof value !== 'object')
    throw refused(path, typeof value === 'undefined' ? 'undefined' : `a ${typeof value}`);
  if (above.includes(value)) throw refused(path, 'a circle');
  const inside = [...above, value];
  if (Array.isArray(value)) {
    // Array.from also visits holes, which would arrive as null.
    return Array.from(value, (item: unknown, index) => copy(item, `${path}[${String(index)}]`, inside));
  }
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind !== 'Object' || !isPlain(value))
    throw refused(path, kind === 'Object' ? 'an object of a class' : `a ${kind}`);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, copy(item, `${path}.${key}`, inside)]),
  );
}

/** Objects of the script's own realm have another Object.prototype. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

const refused = (path: string, what: string): Error =>
  new Error(
    `${path} is ${what}: google.script.run passes only numbers, texts, true, false, null, and arrays and objects of these`,
  );
