export type DayMonthOrder = 'dayFirst' | 'monthFirst';

/** How the spreadsheet writes numbers and dates, and the zone its days belong to. */
export interface SheetLocale {
  /** IANA zone of the spreadsheet. */
  readonly timeZone: string;
  /** As the spreadsheet says it: "en_US", "de_DE". */
  readonly locale: string;
  /** What the user said of dates that could be read in two ways; without it the locale decides. */
  readonly dayMonthOrder?: DayMonthOrder;
}
