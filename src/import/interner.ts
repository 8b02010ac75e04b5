import { isDate } from './cell';
import { canonicalKey, isDamagedKey } from './canonicalKey';
import { isBlank } from './blank';
import { isErrorCell } from './errorCell';
import { keyHash, writtenHash } from './keyHash';
import { KeyTable } from './keyTable';

export const blankKey = -1;
export const errorKey = -2;

/**
 * Texts as numbers, for ids and labels. Nearly all cells are plain texts, which are looked up as they stand; any other
 * is put into its canonical form the first time it is seen. Share one interner between columns whose ids must meet.
 */
export class Interner {
  /** `names[index]`: the canonical form, or for labels the form first seen. */
  readonly names: string[];
  /** Different ids that a spreadsheet has already rounded. */
  damaged = 0;
  private readonly keys = new KeyTable();
  /** Numbers, and texts that had to be put into canonical form. */
  private readonly others = new Map<unknown, number>();

  constructor(private readonly keeps: 'canonical' | 'asWritten' = 'canonical') {
    this.names = keeps === 'canonical' ? this.keys.keys : [];
  }

  /** Index of a cell; −1 for a blank, −2 for an error cell. */
  index(cell: unknown): number {
    // Labels are few, and a look-up in a Map needs no code of its own to be compiled.
    if (typeof cell === 'string' && this.keeps === 'canonical') {
      const hash = writtenHash(cell);
      if (hash >= 0) {
        const found = this.keys.indexOf(cell, hash);
        return found >= 0 ? found : this.add(cell.toLowerCase(), hash, cell);
      }
    }
    return this.others.get(cell) ?? this.firstSight(cell);
  }

  /** Index of a text without adding it; −1 when it is not there. */
  find(text: string): number {
    const key = canonicalKey(text);
    return this.keys.indexOf(key, keyHash(key));
  }

  private firstSight(cell: unknown): number {
    if (isBlank(cell)) return blankKey;
    if (isErrorCell(cell)) return errorKey;
    // Asking a value for its class is slow, and nearly all ids are texts.
    const value = typeof cell === 'object' && isDate(cell) ? isoDay(cell) : cell;
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return blankKey;
    const key = canonicalKey(value);
    if (key === '') return blankKey;
    const hash = keyHash(key);
    let index = this.keys.indexOf(key, hash);
    if (index < 0) index = this.add(key, hash, value);
    // A Date is its own object in every cell: remembering it would only cost memory.
    if (typeof cell !== 'object') this.others.set(cell, index);
    return index;
  }

  private add(key: string, hash: number, value: string | number | boolean): number {
    if (this.keeps === 'asWritten') this.names.push(String(value).trim());
    if (isDamagedKey(value)) this.damaged++;
    return this.keys.add(key, hash);
  }
}

function isoDay(date: Date): string {
  const time = date.getTime();
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}
