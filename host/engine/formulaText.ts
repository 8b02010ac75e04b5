import { columnIndex, columnLetters, splitSheetName, type GridSize } from './a1';
import { formulaTokens, type Token } from './formulaTokens';

const XLSX_GRID: GridSize = { rows: 1_048_576, columns: 16_384 };
const OPEN_ENDED = /^\$?[A-Z]{1,3}\$?\d+:\$?(?:[A-Z]{1,3}|\d+)$|^\$?(?:[A-Z]{1,3}|\d+):\$?[A-Z]{1,3}\$?\d+$/i;

/** Functions with a dot that Excel 2007 knew already, so that a file names them without `_xlfn.`. */
const DOTTED_WITHOUT_PREFIX = new Set(['ERROR.TYPE', 'ISO.CEILING', 'NETWORKDAYS.INTL', 'WORKDAY.INTL']);
const NEWER_WITHOUT_DOT = new Set(
  'ACOT ACOTH ARABIC BASE BYCOL BYROW CHOOSECOLS CHOOSEROWS CONCAT COT COTH CSC CSCH DAYS DECIMAL DROP EXPAND GAMMA GAUSS HSTACK IFNA IFS ISFORMULA ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MUNIT NUMBERVALUE PDURATION PHI RANDARRAY REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR'.split(
    ' ',
  ),
);

/** `;` between arguments becomes `,`; inside an array literal it divides rows and stays. */
function withCommas(tokens: readonly Token[]): Token[] {
  const opened: string[] = [];
  return tokens.map((token) => {
    if (token.kind === 'open') opened.push(token.text);
    if (token.kind === 'close') opened.pop();
    if (token.text !== ';' || token.kind !== 'separator' || opened.at(-1) === '{') return token;
    return { kind: 'separator', text: ',' };
  });
}

function closed(token: Token, grid: (sheet: string | null) => GridSize): Token {
  if (token.kind !== 'reference') return token;
  const { sheet, area } = splitSheetName(token.text);
  if (!OPEN_ENDED.test(area)) return token;
  const [from = '', to = ''] = area.split(':');
  const size = grid(sheet);
  const prefix = token.text.slice(0, token.text.length - area.length);
  const end = (part: string): string =>
    /\d/.test(part)
      ? /[A-Z]/i.test(part)
        ? part
        : columnLetters(size.columns - 1) + part
      : part + String(size.rows);
  return { kind: 'reference', text: `${prefix}${end(from)}:${end(to)}` };
}

/** What Univer reads: `,` between arguments, and open-ended areas (`A2:A`) closed at the end of their grid. */
export function toUniver(formula: string, grid: (sheet: string | null) => GridSize): string {
  return withCommas(formulaTokens(formula))
    .map((token) => closed(token, grid).text)
    .join('');
}

/** What Google shows for a formula in an English spreadsheet: `,` between arguments, the rest as typed. */
export function toEnglish(formula: string): string {
  return withCommas(formulaTokens(formula))
    .map((token) => token.text)
    .join('');
}

/** What an XLSX file holds: no leading `=`, `,` between arguments, `_xlfn.` before functions newer than Excel 2007. */
export function toXlsx(formula: string): string {
  return withCommas(formulaTokens(formula.replace(/^=/, '')))
    .map((token) => prefixed(closed(token, () => XLSX_GRID)))
    .join('');
}

function prefixed({ kind, text }: Token): string {
  const name = text.toUpperCase();
  if (kind !== 'function' || name.startsWith('_XLFN.')) return text;
  const newer = name.includes('.') ? !DOTTED_WITHOUT_PREFIX.has(name) : NEWER_WITHOUT_DOT.has(name);
  return newer ? `_xlfn.${name}` : text;
}

export interface FormulaReference {
  /** null: the tab that holds the formula. */
  readonly sheet: string | null;
  readonly area: string;
}

/** The areas a formula names, as written. */
export function formulaReferences(formula: string): FormulaReference[] {
  return formulaTokens(formula)
    .filter((token) => token.kind === 'reference')
    .map((token) => splitSheetName(token.text));
}

/** Names of ranges and other bare words: they may stand for cells. */
export function formulaNames(formula: string): string[] {
  return formulaTokens(formula)
    .filter((token) => token.kind === 'name' && !/^(?:TRUE|FALSE)$/i.test(token.text))
    .map((token) => token.text);
}

/** Functions whose result depends on cells that the text does not name. */
export function readsUnnamedCells(formula: string): boolean {
  return formulaTokens(formula).some(
    (token) => token.kind === 'function' && /^(?:INDIRECT|OFFSET)$/i.test(token.text),
  );
}

/** The formula of a cell copied by some rows and columns: relative corners move, `$` ones stay; off the grid is #REF!. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formulaTokens(formula)
    .map((token) => (token.kind === 'reference' ? movedReference(token.text, rows, columns) : token.text))
    .join('');
}

function movedReference(reference: string, rows: number, columns: number): string {
  const { area } = splitSheetName(reference);
  const prefix = reference.slice(0, reference.length - area.length);
  const corners = area.split(':').map((part) => movedCorner(part, rows, columns));
  return corners.includes(null) ? `${prefix}#REF!` : prefix + corners.join(':');
}

function movedCorner(part: string, rows: number, columns: number): string | null {
  const match = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(part);
  if (!match) return part;
  const [, columnLock = '', letters = '', rowLock = '', digits = ''] = match;
  // "$5" alone: the lock belongs to the row.
  const rowFixed = rowLock === '$' || (letters === '' && columnLock === '$');
  const column = letters === '' ? null : columnIndex(letters) + (columnLock === '$' ? 0 : columns);
  const row = digits === '' ? null : Number(digits) - 1 + (rowFixed ? 0 : rows);
  if ((column !== null && column < 0) || (row !== null && row < 0)) return null;
  const columnText = column === null ? '' : columnLetters(column);
  return columnLock + columnText + rowLock + (row === null ? '' : String(row + 1));
}
