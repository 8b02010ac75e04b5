/** What a spreadsheet hands over for one cell. Blank is ''. Dates may come from another realm: test with `isDate`. */
export type Cell = string | number | boolean | Date | null | undefined;

export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
