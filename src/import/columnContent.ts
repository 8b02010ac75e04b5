import { isBlank } from './blank';
import { isDate } from './cell';
import type { HeaderCandidate } from './fieldMatch';
import { looksLikePhone } from './identity/identifier';

/** What the cells of a column are by themselves, whatever stands above them; contact = e-mail addresses or phone numbers. */
export type ColumnContent = 'contact' | 'date' | 'money' | 'yesNo' | 'id' | 'label' | 'other';

export const rowsLookedAt = 50;
const fewest = 3;
/** A header in the middle of the rows, or a till's "walk-in". */
const shareOfContacts = 0.8;
const email = /^\s*\S+@\S+\.\S+\s*$/;
const dated = /\d[-/.]\s?\d{1,2}[-/.]|^\d{1,2}[\s-]\p{L}+|^\p{L}+\.?\s\d{1,2},/u;
const money = /[$€£¥]|\d[.,]\d{2}$/;
const id = /^[#\w-]*\d[\w-]*$/;

/** Numbers that could be days or years are no dates here, and whole numbers no money: nothing else speaks for them. */
export function columnContent(candidate: HeaderCandidate, column: number): ColumnContent {
  const filled = candidate.beneath(column, rowsLookedAt).filter((cell) => !isBlank(cell));
  if (filled.length < fewest) return 'other';
  const texts = filled.map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
  const contacts = texts.filter((text) => email.test(text) || looksLikePhone(text)).length;
  if (contacts >= shareOfContacts * texts.length) return 'contact';
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
