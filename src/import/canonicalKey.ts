const damagedText = /^\s*'?\d(?:[.,]\d+)?e\+?\d{2,}\s*$/i;
const mailBrackets = /^[^<>]*<\s*([^<>\s]+@[^<>\s]+)\s*>$/;

/**
 * The canonical form of an id: trimmed, one kind of letter case, no leading apostrophe; an e-mail without its
 * display name or "mailto:". Numbers are the text they show. Applying it twice changes nothing.
 */
export function canonicalKey(cell: string | number | boolean): string {
  if (typeof cell !== 'string') return String(cell).toLowerCase();
  let key = cell.normalize('NFC').trim();
  while (key.startsWith("'")) key = key.slice(1).trim();
  key = key.toLowerCase();
  const address = key.endsWith('>') ? mailBrackets.exec(key)?.[1] : undefined;
  if (address !== undefined) return canonicalKey(address);
  return key.startsWith('mailto:') ? canonicalKey(key.slice('mailto:'.length)) : key;
}

/** An id that a spreadsheet has already rounded: "1.22158E+17", or a number with more digits than it keeps. */
export function isDamagedKey(cell: string | number | boolean): boolean {
  if (typeof cell === 'number') return Math.abs(cell) >= 1e15;
  if (typeof cell !== 'string' || cell.length >= 30) return false;
  // A number starts with a digit, a blank or an apostrophe, and few ids do: the cheap test spares them the pattern.
  const first = cell.charCodeAt(0);
  const mayBeNumber = (first >= 48 && first <= 57) || first <= 32 || first === 39 || first > 127;
  return mayBeNumber && damagedText.test(cell);
}
