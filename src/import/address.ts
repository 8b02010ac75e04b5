/** Column letters: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let rest = column + 1;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

const bareName = /^[A-Za-z_][A-Za-z0-9_]*$/;
const looksLikeCell = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[Rr]|[Cc]|true|false)$/i;

/** A tab's name as it stands before "!": quoted where Sheets wants it. */
export function quotedTab(tab: string): string {
  return bareName.test(tab) && !looksLikeCell.test(tab) ? tab : `'${tab.replace(/'/g, "''")}'`;
}

/** A1 address with the tab: `Orders!C14`, `'My tab'!C14`. Row and column count from 0. */
export function cellAddress(tab: string, row: number, column: number): string {
  return `${quotedTab(tab)}!${columnLetters(column)}${row + 1}`;
}
