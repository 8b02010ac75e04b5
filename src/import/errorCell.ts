const errorText = /^#(N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)/;

/** Error cells arrive as their text. "#1001" is an order name, not an error. */
export function isErrorCell(cell: unknown): boolean {
  return typeof cell === 'string' && cell.charCodeAt(0) === 35 && errorText.test(cell);
}
