import type { BadCellReason } from '../import/cellColumn';

/** A label inside a sentence: small letters, without its hint in brackets. */
const small = (label: string): string =>
  (label.charAt(0).toLowerCase() + label.slice(1)).replace(/ \(.*\)$/, '');

/** Why a row was not used, in plain words. */
export const dropReasons = {
  repeatedHeader: 'the headers again',
  secondHeader: 'a second row of headers',
  totalsRow: 'a totals row',
  furtherLine: 'a further line of the same order',
  inOtherTab: 'the same order stands in another tab',
  furtherDay: 'a further day of the same post',
  postAgain: 'the same post stands in another row',
  postInOtherTab: 'the same post stands in another tab',
  testOrder: 'a test order',
  noSale: 'the payment status says no sale was made',
  negativeCount: 'fewer than 0 people',
  endBeforeStart: 'the end lies before the start',
  noDiscountRate: 'the discount rate is not between 0 % and 100 %',
  blank: (label: string): string => `the ${small(label)} is blank`,
  inFuture: (label: string): string => `the ${small(label)} lies in the future`,
  unreadable: (reason: BadCellReason, label: string): string => unreadable[reason](small(label)),
  damagedId: (label: string, cell: string): string =>
    `Some long numbers in the ${small(label)} column were rounded by a spreadsheet (first at ${cell}). Different ones may look the same.`,
} as const;

const unreadable: Readonly<Record<BadCellReason, (label: string) => string>> = {
  errorCell: (label) => `an error in the ${label} cell`,
  notANumber: (label) => `the ${label} is not a number`,
  negativeTime: (label) => `the ${label} cannot be less than 0`,
  notADate: (label) => `the ${label} is not a date`,
  ambiguousDate: (label) => `the ${label} can be read in two ways (day and month)`,
  notYesOrNo: (label) => `the ${label} is neither yes nor no`,
};

export function labelWarning(label: string, cell: string, cells: number): string {
  const column = `the ${small(label)} column`;
  return cells === 1
    ? `One cell in ${column} shows an error (${cell}) and counts as blank.`
    : `${cells} cells in ${column} show an error (first at ${cell}) and count as blank.`;
}

/** `expected`: "a level from 1 to 5". */
export function cellWarning(label: string, cell: string, cells: number, expected: string): string {
  const column = `the ${small(label)} column`;
  return cells === 1
    ? `One cell in ${column} is not ${expected} (${cell}) and counts as blank.`
    : `${cells} cells in ${column} are not ${expected} (first at ${cell}) and count as blank.`;
}

/** What the cells of a column should have been. */
export const expectedCells = {
  count: 'a count, such as 0 or 12',
  personalness: 'a level from 1 to 5',
  online: '"online" or "offline"',
  purpose: '"acquire" or "retain"',
  amount: 'an amount',
  date: 'a date',
  yesOrNo: '"yes" or "no"',
  customer: 'a customer',
  postOrDay: '"post" or "day"',
} as const;

export function dateWarning(label: string, cell: string, cells: number): string {
  const column = `the ${small(label)} column`;
  return cells === 1
    ? `One date in ${column} lies in the future (${cell}) and counts as blank.`
    : `${cells} dates in ${column} lie in the future (first at ${cell}) and count as blank.`;
}

const counted = ['', 'one', 'two', 'three', 'four', 'five'];
const ranks = ['first', 'second', 'third', 'fourth', 'fifth'];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whoever hides or filters rows may think that they are not read. */
export const hiddenRowsCount = 'Hidden and filtered rows count too.';

/** Remarks of the health list. */
export const healthRemarks = {
  dates: (from: string, to: string): string =>
    from === to ? `All dates are ${from}.` : `Dates from ${from} to ${to}.`,
  customers: (percent: number): string => `${percent} % of orders have a customer.`,
  netSales: (amount: string, taken: readonly string[]): string =>
    `Net sales = ${[amount, ...taken].join(' − ')}.`,
  fullyRefunded: 'An order refunded in full counts 0.',
  nettedRefunds: (rows: number): string =>
    rows === 1
      ? 'One refund row was taken off its order.'
      : `${rows} refund rows were taken off their orders.`,
  loneRefunds: (rows: number): string =>
    rows === 1
      ? 'One refund row without its order counts on its own date.'
      : `${rows} refund rows without their order count on their own dates.`,
  minutes: 'Minutes were turned into hours.',
  sameTimeTwice: 'Hours and minutes say the same: only the hours were used.',
  repeatedTotals: 'The order total stands on every line of an order: it was counted once.',
  fromUtc: (header: string, timeZone: string): string =>
    `The times in "${header}" are in UTC: each counts for the day it was in ${timeZone}.`,
  confirmed: (header: string, rows: number): string =>
    rows === 1 ? `One date was taken from "${header}".` : `${rows} dates were taken from "${header}".`,
  everyoneEngaged: 'A list of subscribers: everybody on it counts as engaged, with or without a date.',
  headerTwice: (header: string, columns: number, used: number, letters: string): string =>
    `${capital(counted[columns] ?? String(columns))} columns are called "${header}"; the ${ranks[used] ?? `${used + 1}th`} one, column ${letters}, is used.`,
  exchangedDates: (label: string, cell: string): string =>
    `Day and month may be exchanged in the ${small(label)} column: some cells are dates and others text (first at ${cell}) that only fits another country's order. Paste it again into a spreadsheet of that country (File, Settings, Locale).`,
  daysOfPosts:
    'The days of a post were added up: whoever saw it on two days counts twice among the people reached.',
  postsOfDay: 'Each row is a day, not a post: nothing can be said of single posts.',
  dayMonthOrder: (date: string, isDayFirst: boolean, isSaid: boolean): string =>
    `Dates such as ${date} were read with the ${isDayFirst ? 'day' : 'month'} first, as ${isSaid ? 'you said' : "this spreadsheet's country writes them"}.`,
  repeatedRows: (rows: number, cell: string): string =>
    rows === 1
      ? `One row repeats an order in every respect (${cell}). It counts: delete it if it was pasted twice.`
      : `${rows} rows repeat an order in every respect (first at ${cell}). They count: delete them if they were pasted twice.`,
  repeatedCustomers: (rows: number, cell: string): string =>
    rows === 1
      ? `One row names a customer who stands in the list already (${cell}).`
      : `${rows} rows name customers who stand in the list already (first at ${cell}).`,
  currencies: (label: string, currencies: readonly string[]): string =>
    `The ${small(label)} column is in several currencies (${currencies.slice(0, 5).join(', ')}): the figures were added up as they stand.`,
  otherTable: (rank: number, cell: string, table: string): string =>
    `This tab holds a ${ranks[rank] ?? `${rank + 1}th`} table from ${cell} on, which is not read: it looks like ${table}. To use it, put it on a tab of its own, or give its cells a name (Data > Named ranges).`,
  goesOnBelow: (range: string, tab: string, row: number): string =>
    `The named range ${range} ends above row ${row} of "${tab}", which is filled: that row and those below are not read. Make the range longer.`,
  nothingUsed: 'No row could be used.',
} as const;
