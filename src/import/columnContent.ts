import { isBlank } from './blank';
import { isDate } from './cell';
import type { HeaderCandidate } from './fieldMatch';

/** What the cells of a column are by themselves, whatever stands above them. */
export type ColumnContent = 'email' | 'date' | 'money' | 'yesNo' | 'id' | 'label' | 'other';

const fewest = 3;
const email = /^\s*\S+@\S+\.\S+\s*$/;
const dated = /\d[-/.]\s?\d{1,2}[-/.]|^\d{1,2}[\s-]\p{L}+|^\p{L}+\.?\s\d{1,2},/u;
const money = /[$€£¥]|\d[.,]\d{2}$/;
const id = /^[#\w-]*\d[\w-]*$/;

/** Numbers that could be days or years are no dates here, and whole numbers no money: nothing else speaks for them. */
export function columnContent(
  cells: readonly unknown[],
  column: number,
  candidate: HeaderCandidate,
): ColumnContent {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length < fewest) return 'other';
  const texts = filled.map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
  if (texts.every((text) => email.test(text))) return 'email';
  if (
    filled.every((cell, at) => isDate(cell) || dated.test(texts[at]!)) &&
    candidate.fit(column, 'date') === 2
  )
    return 'date';
  const looksLikeMoney = filled.some((cell) => typeof cell === 'number' && !Number.isInteger(cell));
  if ((looksLikeMoney || texts.some((text) => money.test(text))) && candidate.fit(column, 'amount') === 2)
    return 'money';
  if (filled.every((cell) => typeof cell !== 'number') && candidate.fit(column, 'flag') === 2) return 'yesNo';
  if (filled.every((cell) => id.test(String(cell).trim()))) return 'id';
  const different = new Set(texts).size;
  return !texts.includes('') && different >= 2 && different * 2 <= filled.length ? 'label' : 'other';
}
