// Looked up once: in the local host a global name costs more than the hash of a text.
const { imul } = Math;
const start = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** Hash of a text that is a canonical key (FNV-1a, 30 bits: small enough to stay a plain number). */
export function keyHash(key: string): number {
  let hash = start;
  for (let at = 0; at < key.length; at++) hash = imul(hash ^ key.charCodeAt(at), prime);
  return hash & 0x3fffffff;
}

/**
 * The same hash for a text as it stands in a cell, where small letters are all it needs to be a canonical key; −1 when
 * it may need more: blanks around it, an apostrophe, brackets, "mailto:", letters beyond ASCII, an error such as #N/A.
 */
export function writtenHash(text: string): number {
  const length = text.length;
  const first = text.charCodeAt(0);
  // An order number such as #1001 is plain, what else begins with a sign may not be.
  if (!(first > 39 || (first === 35 && isDigit(text.charCodeAt(1))))) return -1;
  const last = text.charCodeAt(length - 1);
  if (last <= 32 || last === 62 || (length > 6 && text.charCodeAt(6) === 58)) return -1;
  let hash = start;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return -1;
    hash = imul(hash ^ smallLetter(code), prime);
  }
  return hash & 0x3fffffff;
}

/** A text and the canonical key of another, plain or not, are the same key. Only for texts with a `writtenHash`. */
export function isWrittenAs(key: string, text: string): boolean {
  if (key === text) return true;
  if (key.length !== text.length) return false;
  for (let at = 0; at < key.length; at++)
    if (key.charCodeAt(at) !== smallLetter(text.charCodeAt(at))) return false;
  return true;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const smallLetter = (code: number): number => (code >= 65 && code <= 90 ? code | 32 : code);
