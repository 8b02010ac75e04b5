/** How a locale writes numbers and orders a date. */
export interface NumberStyle {
  readonly decimal: string;
  readonly group: string;
  readonly dayFirst: boolean;
  /** A whole number in this style, grouped or not, without leading zeros. */
  readonly pattern: RegExp;
}

function escaped(mark: string): string {
  return mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The style of a spreadsheet locale such as "en_US" or "de_DE". */
export function numberStyle(locale: string): NumberStyle {
  const tag = locale.replace('_', '-');
  const parts = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(-1_234_567.5);
  const mark = (type: string, otherwise: string): string =>
    parts.find((part) => part.type === type)?.value ?? otherwise;
  const decimal = mark('decimal', '.');
  const group = mark('group', ',');
  const order = new Intl.DateTimeFormat(tag).formatToParts(0).map((part) => part.type);
  const whole = `(?:0|[1-9]\\d{0,2}(?:${escaped(group)}\\d{3})+|[1-9]\\d*)`;
  return {
    decimal,
    group,
    dayFirst: order.indexOf('day') < order.indexOf('month'),
    pattern: new RegExp(`^[+-]?${whole}(?:${escaped(decimal)}\\d+)?(?:E[+-]\\d+)?$`),
  };
}
