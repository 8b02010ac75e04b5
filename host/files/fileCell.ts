/** A day or a moment without a time zone: days since 1899-12-30, as spreadsheets count. */
export interface FileDate {
  readonly serial: number;
  readonly format: string;
}

/** One cell of a file that was read. Blank is ''. Text is text, also when it begins with "=". */
export type FileCell = string | number | boolean | FileDate;

export interface FileTab {
  readonly name: string;
  /** Named ranges in it, such as { name: 'Orders', area: '$A$1:$F$20' }. */
  readonly names?: readonly { readonly name: string; readonly area: string }[];
  /** The file it came from, without its folder. */
  readonly file: string;
  readonly cells: readonly (readonly FileCell[])[];
}

const epoch = Date.UTC(1899, 11, 30);

export function serialOfUtc(milliseconds: number): number {
  return (milliseconds - epoch) / 86_400_000;
}

export function fileDate(serial: number): FileDate {
  return { serial, format: Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss' };
}
