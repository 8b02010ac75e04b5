import { canonicalKey, isDamagedKey } from './canonicalKey';
import { isDate } from './cell';
import { cellAt, type CellColumn } from './cellColumn';
import { isErrorCell } from './errorCell';
import { keyHash, writtenHash } from './keyHash';
import { KeyTable, textsAtATime } from './keyTable';

export const blankKey = -1;
export const errorKey = -2;

/**
 * Texts as numbers. Ids are many: they are looked up some hundred at a time, nearly all as they stand in their cells.
 * Labels are few: each way to write one is put into canonical form the first time it is seen. Share one interner
 * between columns whose ids must meet.
 */
export class Interner {
  /** `names[index]`: the canonical form, or for labels the form first seen. */
  readonly names: readonly string[];
  /** Indexes of ids that a spreadsheet has already rounded, in the order they came. */
  readonly damaged: number[] = [];
  private readonly ids = new KeyTable();
  private readonly labels: string[] = [];
  private readonly known = new Map<unknown, number>();

  constructor(private readonly keeps: 'canonical' | 'asWritten' = 'canonical') {
    this.names = keeps === 'canonical' ? this.ids.keys : this.labels;
  }

  /** Index of a cell; −1 for a blank, −2 for an error cell. */
  index(cell: unknown): number {
    const into = new Int32Array(1);
    this.indexRows({ cells: [[cell]], column: 0, from: 0, to: 1 }, 0, 1, into);
    return into[0]!;
  }

  /** The indexes of some rows of a column. */
  indexRows(column: CellColumn, begin: number, end: number, into: Int32Array): void {
    if (this.keeps === 'asWritten')
      for (let row = begin; row < end; row++) into[row] = this.labelIndex(cellAt(column, row));
    else
      for (let row = begin; row < end; row += textsAtATime)
        this.indexIds(column, row, Math.min(textsAtATime, end - row), into);
  }

  private labelIndex(cell: unknown): number {
    if (cell === '') return blankKey;
    return this.known.get(cell) ?? this.newWriting(cell);
  }

  private newWriting(cell: unknown): number {
    if (isErrorCell(cell)) return errorKey;
    const value = valueIn(cell);
    const key = canonicalKey(value);
    if (key === '') return blankKey;
    let index = this.known.get(key);
    if (index === undefined) {
      index = this.labels.push(String(value).trim()) - 1;
      this.known.set(key, index);
      if (isDamagedKey(value)) this.damaged.push(index);
    }
    // A Date is its own object in every cell: remembering it would only cost memory.
    if (typeof cell !== 'object') this.known.set(cell, index);
    return index;
  }

  private indexIds(column: CellColumn, begin: number, count: number, into: Int32Array): void {
    const { texts, hashes, keys } = this.ids;
    let next = keys.length;
    takeTexts(column.cells, column.column, column.from + begin, count, texts, hashes);
    this.ids.indexTexts(count, into, begin);
    for (let row = begin; next < keys.length && row < begin + count; row++) {
      if (into[row] !== next) continue;
      if (isDamagedKey(valueIn(cellAt(column, row)))) this.damaged.push(next);
      next++;
    }
  }
}

/** The texts to look up and their hashes: of a plain cell as it stands, of any other in canonical form. */
function takeTexts(
  cells: CellColumn['cells'],
  column: number,
  from: number,
  count: number,
  texts: string[],
  hashes: Int32Array,
): void {
  for (let at = 0; at < count; at++) {
    const line = cells[from + at];
    const cell = line === undefined ? '' : line[column];
    const hash = typeof cell === 'string' ? writtenHash(cell) : -1;
    if (hash >= 0) {
      texts[at] = cell as string;
      hashes[at] = hash;
    } else {
      const key = cell === '' ? '' : canonicalKey(valueIn(cell));
      texts[at] = key;
      hashes[at] = key === '' ? blankKey : isErrorCell(cell) ? errorKey : keyHash(key);
    }
  }
}

/** What can be an id or a label; '' = nothing. */
function valueIn(cell: unknown): string | number | boolean {
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  return isDate(cell) ? isoDay(cell) : '';
}

function isoDay(date: Date): string {
  const time = date.getTime();
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}
