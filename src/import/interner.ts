import { canonicalKey, isDamagedKey } from './canonicalKey';
import { isDate } from './cell';
import { cellAt, type CellColumn } from './cellColumn';
import { isErrorCell } from './errorCell';
import { keyHash, writtenHash } from './keyHash';
import { KeyTable, textsAtATime } from './keyTable';

export const blankKey = -1;
export const errorKey = -2;

/**
 * Texts as numbers. Labels and a few thousand ids are kept in a `Map`, by each way they are written; it is fast from
 * the first cell. Many ids are looked up some hundred at a time, nearly all as they stand in their cells. Share one
 * interner between columns whose ids must meet.
 */
export class Interner {
  /** `names[index]`: the canonical form, or for labels the form first seen. */
  readonly names: string[] = [];
  /** Indexes of ids that a spreadsheet has already rounded, in the order they came. */
  readonly damaged: number[] = [];
  private readonly known = new Map<unknown, number>();
  /** All ids, once they are many. */
  private table: KeyTable | null = null;

  constructor(
    private readonly keeps: 'canonical' | 'asWritten' = 'canonical',
    /** From this many different ids on a `Map` no longer fits the caches of the processor. */
    private readonly manyIds = 8192,
  ) {}

  /** Index of a cell; −1 for a blank, −2 for an error cell. */
  index(cell: unknown): number {
    const into = new Int32Array(1);
    this.indexRows({ cells: [[cell]], column: 0, from: 0, to: 1 }, 0, 1, into);
    return into[0]!;
  }

  /** The indexes of some rows of a column. */
  indexRows(column: CellColumn, begin: number, end: number, into: Int32Array): void {
    let row = this.indexFew(column, begin, end, into);
    for (; row < end; row += textsAtATime)
      this.indexMany(this.table!, column, row, Math.min(textsAtATime, end - row), into);
  }

  /** Up to where there are many ids, or to the end; returns the row after. */
  private indexFew(
    { cells, column, from }: CellColumn,
    begin: number,
    end: number,
    into: Int32Array,
  ): number {
    const { known } = this;
    let row = begin;
    for (; row < end && this.table === null; row++) {
      const line = cells[from + row];
      const cell = line === undefined ? '' : line[column];
      into[row] = cell === '' ? blankKey : (known.get(cell) ?? this.newWriting(cell));
    }
    return row;
  }

  private newWriting(cell: unknown): number {
    if (isErrorCell(cell)) return errorKey;
    const value = valueIn(cell);
    const key = canonicalKey(value);
    if (key === '') return blankKey;
    // A cell already in canonical form has just been looked up.
    const index = (key === cell ? undefined : this.known.get(key)) ?? this.add(key, value);
    // A Date is its own object in every cell: remembering it would only cost memory.
    if (key !== cell && typeof cell !== 'object') this.known.set(cell, index);
    return index;
  }

  private add(key: string, value: string | number | boolean): number {
    const { names } = this;
    const index = names.push(this.keeps === 'canonical' ? key : String(value).trim()) - 1;
    this.known.set(key, index);
    if (isDamagedKey(value)) this.damaged.push(index);
    if (this.keeps === 'canonical' && names.length === this.manyIds) {
      this.table = new KeyTable(names);
      this.known.clear();
    }
    return index;
  }

  private indexMany(
    table: KeyTable,
    column: CellColumn,
    begin: number,
    count: number,
    into: Int32Array,
  ): void {
    const { texts, hashes, keys } = table;
    let next = keys.length;
    takeTexts(column.cells, column.column, column.from + begin, count, texts, hashes);
    table.indexTexts(count, into, begin);
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
