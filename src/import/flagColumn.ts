import { once } from '../core/once';
import { badCell } from './badCell';
import { isBlank } from './blank';
import { cellAt, type BadCell, type CellColumn } from './cellColumn';

export interface FlagColumn {
  /** 1 yes, 0 no, −1 blank or bad. */
  readonly values: Int8Array;
  readonly blanks: number;
  readonly bad: readonly BadCell[];
}

// Few calls need these words, and every call loads them.
const yes = once(
  () =>
    new Set([
      'yes',
      'y',
      'true',
      't',
      '1',
      'x',
      '✓',
      '✔',
      '✔️',
      '☑',
      '☑️',
      '✅',
      'ja',
      'oui',
      'j',
      'wahr',
      'waar',
      'vrai',
      'verdadero',
      'angemeldet',
      'aangemeld',
      'inscrit',
      'inscrite',
      'suscrito',
      'suscrita',
      'sí',
      'si',
      'sì',
      'sim',
      'subscribed',
      'engaged',
      'member',
      'on',
    ]),
);
const no = once(
  () =>
    new Set([
      'no',
      'n',
      'false',
      'f',
      '0',
      '-',
      '–',
      '✗',
      '✘',
      '✕',
      '❌',
      '☐',
      'nein',
      'non',
      'não',
      'nao',
      'nee',
      'falsch',
      'onwaar',
      'faux',
      'falso',
      'abgemeldet',
      'afgemeld',
      'unsubscribed',
      'not subscribed',
      'never subscribed',
      'never_subscribed',
      'not engaged',
      'none',
      'off',
    ]),
);

/** Yes or no in a cell: 1, 0, or −1 when it is neither. */
export function flagOf(cell: unknown): number {
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (cell === 1) return 1;
  if (cell === 0) return 0;
  if (typeof cell !== 'string') return -1;
  const word = cell.trim().toLowerCase();
  return yes().has(word) ? 1 : no().has(word) ? 0 : -1;
}

/** Reads a column of yes and no. */
export function flagColumn(column: CellColumn): FlagColumn {
  const rows = column.to - column.from;
  const values = new Int8Array(rows);
  const bad: BadCell[] = [];
  let blanks = 0;
  for (let row = 0; row < rows; row++) {
    const cell = cellAt(column, row);
    values[row] = flagOf(cell);
    if (values[row]! >= 0) continue;
    if (isBlank(cell)) blanks++;
    else bad.push(badCell(row, 'notYesOrNo', cell));
  }
  return { values, blanks, bad };
}
