/**
 * A text that no spreadsheet takes for a formula: an apostrophe in front marks it as text and is not shown.
 * A leading apostrophe of the text's own gets a second one, or it would be lost.
 */
export function harmlessText(text: string): string {
  return /^[=+\-@\t\r']/.test(text) ? `'${text}` : text;
}
