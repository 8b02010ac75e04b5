/** A header as words for comparing: small letters, no accents, units and signs. "Sale Price ($)" → "sale price", "customerId" → "customer id". */
export function headerWords(cell: unknown): string {
  return typeof cell === 'string' ? allHeaderWords(cell.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')) : '';
}

/** The same with what stands in brackets: "Impressions (organic)" → "impressions organic". */
export function allHeaderWords(text: string): string {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\be-mail/g, 'email')
    .replace(/[^\p{L}\p{N}%#]+/gu, ' ')
    .trim();
}

/** How well a header fits a synonym: 2 the same words, 1 begins or ends with them, 0 not at all. */
export function headerFit(words: string, synonym: string): 0 | 1 | 2 {
  if (words === synonym) return 2;
  return words.startsWith(`${synonym} `) || words.endsWith(` ${synonym}`) ? 1 : 0;
}

/** Header texts of a row; a repeated text gets a number, so that each names one column. */
export function headerTexts(row: readonly unknown[]): string[] {
  const seen = new Map<string, number>();
  return row.map((cell) => {
    const text =
      typeof cell === 'string'
        ? cell.replace(/\s+/g, ' ').trim()
        : typeof cell === 'number'
          ? String(cell)
          : '';
    if (text === '') return '';
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return count === 1 ? text : `${text} (${count})`;
  });
}
