/** Number formats as Sheets takes them; the spreadsheet's locale decides how they are drawn. */
export const formats = {
  text: '@',
  /** For a formula that gives words: a cell formatted "@" would keep the formula itself as text. */
  words: 'General',
  percent: '0.0%',
  /** For shares of a few percent, where a tenth of a point is much. */
  smallPercent: '0.00%',
  count: '#,##0',
  decimal: '#,##0.0',
  ratio: '0.00',
  exact: '0.0000',
} as const;

/** Longer names of stages are cut off on the page. */
export const longestStageName = 26;

const symbols: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£', JPY: '¥', INR: '₹' };

/** The format of an amount of money, with the currency's sign where it is known. */
export function moneyFormat(currency: string | null): string {
  const sign = (currency ?? '').replace(/["\\\s]/g, '');
  const symbol = symbols[sign.toUpperCase()] ?? sign;
  if (symbol === '') return '#,##0.00';
  return symbol.length > 1 ? `#,##0.00" ${symbol}"` : `"${symbol}"#,##0.00`;
}
