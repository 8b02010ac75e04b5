import Papa from 'papaparse';
import { decodedText } from './decodedText';
import type { FileCell } from './fileCell';
import { numberStyle, type NumberStyle } from './numberStyle';
import { otherStyleOf } from './otherStyle';
import { PlainFailure } from './plainFailure';
import { typedColumn } from './typedColumn';

function rectangle(rows: readonly string[][]): string[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) =>
    row.length === width ? row : [...row, ...new Array<string>(width - row.length).fill('')],
  );
}

/** A semicolon stands between cells where the comma stands in numbers. */
function isOtherStyle(rows: readonly string[][], separatedBy: string, style: NumberStyle): boolean {
  if (style.decimal === '.' && separatedBy === ';') return true;
  const { proof } = otherStyleOf(style);
  return rows.some((row) => row.some((cell) => proof.test(cell.trim())));
}

function typed(rows: readonly string[][], separatedBy: string, locale: string): FileCell[][] {
  const style = numberStyle(locale);
  const otherStyle = isOtherStyle(rows, separatedBy, style);
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) =>
    typedColumn(
      rows.map((row) => row[column] ?? ''),
      style,
      otherStyle,
    ),
  );
  return rows.map((_, row) => columns.map((column) => column[row] ?? ''));
}

/** Excel's own first line that names the separator: "sep=;". */
const separatorLine = /^"?sep=([,;|\t])"?\r?\n/i;

function separator(text: string): string {
  // Blank lines count as one-column rows in the library's guess, so they are left out of it.
  const sample = { preview: 20, skipEmptyLines: 'greedy' as const, delimitersToGuess: [',', ';', '\t', '|'] };
  return Papa.parse<string[]>(text, sample).meta.delimiter;
}

/** The cells of a CSV file: the separator is found out, short rows are filled up, numbers and dates are typed. */
export function readCsv(bytes: Uint8Array, file: string, locale: string): FileCell[][] {
  const whole = decodedText(bytes, file);
  const named = separatorLine.exec(whole);
  const text = named ? whole.slice(named[0].length) : whole;
  const delimiter = named?.[1] ?? separator(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const unclosed = errors.find((error) => error.type === 'Quotes');
  if (unclosed) {
    const line = (unclosed.row ?? 0) + 1;
    throw new PlainFailure(`${file}, row ${line}: a quotation mark is opened and not closed properly.`);
  }
  while (data.length > 0 && data[data.length - 1]?.every((cell) => cell.trim() === '')) data.pop();
  if (data.length === 0) throw new PlainFailure(`${file} is empty.`);
  return typed(rectangle(data), delimiter, locale);
}
