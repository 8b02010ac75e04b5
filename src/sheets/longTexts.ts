/** A property holds 9 kB; ASCII text of this length stays below it with room for its name. */
const pieceLength = 8000;

/**
 * One long text as several properties: `name` says how many pieces there are, `name.0`, `name.1` … hold them.
 * Characters beyond ASCII are escaped as in JSON, so that a character is a byte.
 */
export function splitText(name: string, json: string): Record<string, string> {
  const ascii = json.replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const pieces: Record<string, string> = {};
  const count = Math.ceil(ascii.length / pieceLength);
  for (let i = 0; i < count; i++) {
    pieces[`${name}.${i}`] = ascii.slice(i * pieceLength, (i + 1) * pieceLength);
  }
  pieces[name] = `${count}:${ascii.length}`;
  return pieces;
}

/** The text again, or `null` when it was never saved or a piece is lost. */
export function joinText(name: string, properties: Readonly<Record<string, string>>): string | null {
  const [count, length] = (properties[name] ?? '').split(':').map(Number);
  if (count === undefined || length === undefined) return null;
  let text = '';
  for (let i = 0; i < count; i++) text += properties[`${name}.${i}`] ?? '';
  return text.length === length ? text : null;
}
