import { isDate } from './cell';
import { canonicalKey, isDamagedKey } from './canonicalKey';
import { isBlank } from './blank';
import { isErrorCell } from './errorCell';

export const blankKey = -1;
export const errorKey = -2;

/**
 * Texts as numbers, for ids and labels. A cell is put into its canonical form only the first time it is seen; every
 * later one is a single look-up. Share one interner between columns whose ids must meet.
 */
export class Interner {
  /** `names[index]`: the canonical form, or for labels the form first seen. */
  readonly names: string[] = [];
  /** Different ids that a spreadsheet has already rounded. */
  damaged = 0;
  private readonly known = new Map<unknown, number>();

  constructor(private readonly keeps: 'canonical' | 'asWritten' = 'canonical') {}

  /** Index of a cell; −1 for a blank, −2 for an error cell. */
  index(cell: unknown): number {
    const found = this.known.get(cell);
    return found === undefined ? this.firstSight(cell) : found;
  }

  /** Index of a text without adding it; −1 when it is not there. */
  find(text: string): number {
    return this.known.get(canonicalKey(text)) ?? blankKey;
  }

  private firstSight(cell: unknown): number {
    if (isBlank(cell)) return blankKey;
    if (isErrorCell(cell)) return errorKey;
    // Asking a value for its class is slow, and nearly all ids are texts.
    const value = typeof cell === 'object' && isDate(cell) ? isoDay(cell) : cell;
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return blankKey;
    const key = canonicalKey(value);
    if (key === '') return blankKey;
    // A cell already in canonical form has just been looked up.
    let index = key === cell ? undefined : this.known.get(key);
    if (index === undefined) index = this.add(key, value);
    // A Date is its own object in every cell: remembering it would only cost memory.
    if (key !== cell && typeof cell !== 'object') this.known.set(cell, index);
    return index;
  }

  private add(key: string, value: string | number | boolean): number {
    const index = this.names.length;
    this.names.push(this.keeps === 'canonical' ? key : String(value).trim());
    this.known.set(key, index);
    if (isDamagedKey(value)) this.damaged++;
    return index;
  }
}

function isoDay(date: Date): string {
  const time = date.getTime();
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}
