import type { FailureCode, FailureDetails } from '../core/failure';

type Sentence = (details: FailureDetails) => string;

/** "cost, 14th row"; a single cell has no row. */
function place({ where, row }: FailureDetails): string {
  return row === 0 || row === undefined ? String(where) : `${where}, ${ordinal(Number(row))} row`;
}

function ordinal(rank: number): string {
  const teen = rank % 100 >= 11 && rank % 100 <= 13;
  return `${rank}${(!teen && ['', 'st', 'nd', 'rd'][rank % 10]) || 'th'}`;
}

/** With cents and without the dust of floating-point numbers. */
function money(amount: FailureDetails[string] | undefined): string {
  return Number(amount).toFixed(2);
}

/** How many more cells of the column cannot be read. */
function others({ more }: FailureDetails): string {
  return more === undefined || more === 0 ? '' : `, nor are ${more} more cells below it`;
}

/** What stands in the cell; a date comes as words, not as its text. */
function said({ given }: FailureDetails): string {
  return given === 'a date' ? given : `"${given}"`;
}

/** The commonest slip: a range that begins at its headers. */
function typeInstead({ row }: FailureDetails, what: string): string {
  return row === 1 ? `Type ${what}, or begin the range below its header.` : `Type ${what}.`;
}

/** One sentence for each failure: what was expected, what came, where, what to do. */
const sentences = (): Readonly<Record<FailureCode, Sentence>> => ({
  NO_ROWS: ({ where }) => `${where} has no rows with data. Check the range.`,
  NOT_A_NUMBER: (cell) =>
    `${place(cell)}: ${said(cell)} is not a number${others(cell)}. ${typeInstead(cell, 'a number')}`,
  ERROR_CELL: (cell) => `${place(cell)}: the cell shows ${cell.given}. Repair it or clear it.`,
  NOT_A_DATE: (cell) =>
    `${place(cell)}: ${said(cell)} is not a date${others(cell)}. ${typeInstead(cell, 'a date like 2025-03-31')}`,
  AMBIGUOUS_DATE: (cell) =>
    `${place(cell)}: "${cell.given}" can be read in two ways, and other dates here are written both ways. Write dates like 2025-03-31.`,
  NOT_YES_OR_NO: (cell) =>
    `${place(cell)}: ${said(cell)} is neither yes nor no${others(cell)}. ${typeInstead(cell, 'yes or no')}`,
  HEADER_VANISHED: ({ tab, header }) =>
    `The tab "${tab}" has no column "${header}" any more. Open the sidebar and choose the column again.`,
  NO_HEADERS: ({ tab }) => `The tab "${tab}" has no row of headers. Add one above the data.`,
  BAD_CONSTANT: ({ tab, field, given }) => `"${given}" cannot be the ${field} of all rows of "${tab}".`,
  TAB_VANISHED: () => 'A tab you had chosen is no longer there. Open the sidebar and check your tabs.',
  RANGE_VANISHED: ({ range }) =>
    `The named range ${range} you had chosen is no longer there. Open the sidebar and check your tabs.`,
  FIELD_NOT_MAPPED: ({ tab, field }) =>
    `Which column of "${tab}" is the ${field}? Choose it in the sidebar, or say that all rows have the same.`,
  NO_GAIN_LINKED: () =>
    'No gain is linked to your activities: add a gain column, or a source column to your orders.',
  NO_ACTIVITIES: () =>
    'No tab holds your activities: add one with a date and the hours, minutes or cost of each.',
  NO_ACTIVITIES_IN_PERIOD: () => 'No activity lies in the chosen period. Choose another period.',
  NO_GAIN_BY_ACTIVITY: () => 'No gain stands beside your activities: add a gain column to compare them.',
  NO_ACTIVITY_COLUMN: () =>
    'Your activities have no name and no channel: add a column that says what you did.',
  NO_HOURS_LOGGED: () =>
    'No time stands beside your activities: add a column with the hours or minutes of each.',
  NO_PERSONALNESS: () =>
    'Nothing says how personal your activities were: add a column "personalness", from 1 (to everybody at once) to 5 (face to face).',
  MORE_OUTCOMES_THAN_CONTACTS: ({ outcome, level, count, contacts }) =>
    `At personalness ${level} there are ${count} ${outcome} but only ${contacts} contacts. Count contacts and ${outcome} in the same rows.`,
  NO_ONLINE_OFFLINE: () =>
    'Nothing says which work was online and which was not: add a column "online/offline" to your activities.',
  ONE_SIDE_ONLY: ({ side, other }) =>
    `All your work is ${side}, so there is nothing ${other} to compare it with. You can type in the sidebar what a customer won offline costs.`,
  NO_OUTCOMES: () =>
    'Nothing says what came of your activities: add a column with their contacts, responses, leads or conversions.',
  NO_ORDERS: () => 'No tab holds your orders: add one with customer, date and amount.',
  NO_ENGAGED_CUSTOMERS: () =>
    'Nothing says which customers are engaged: add a customers tab with a column "engaged since".',
  NO_RETURNING_CUSTOMERS: () =>
    'No engaged customer came back in the time looked at, so there is no sale to count.',
  NO_ORDERS_OUTSIDE_OFFERS: () =>
    'All orders of the engaged customers who came back lie in the days of an offer, or soon after it, so none is left to say what such a customer buys without one.',
  NO_FUNNEL: () =>
    'No tab holds your funnel: add one with stages and counts, or one with person, date and stage.',
  PERIOD_NOT_USABLE: ({ from, to }) =>
    `The period from "${from}" to "${to}" cannot be used. Type two days like 2025-03-31, the earlier one first.`,
  UNKNOWN_TIME_ZONE: ({ timeZone }) =>
    `The time zone of the spreadsheet, "${timeZone}", is not known. Set it under File, Settings.`,
  REPORT_NOT_RESTORED: ({ backup }) =>
    `The report could not be renewed, nor put back. The last good one is safe in the tab "${backup}". Choose Refresh to try again.`,
  DOCUMENT_BUSY: () => 'Somebody else is building a report in this file. Please try again in a minute.',
  SERVICE_FAILED: ({ doing, cause }) =>
    `Google Sheets stopped while ${doing}. Your tabs are as they were. Please try again. (${cause})`,
  ADD_ON_INCOMPLETE: ({ file }) =>
    `The add-on is not complete: its file ${file} is missing or of another version. Whoever set it up must upload all of its files again.`,
  REQUEST_NOT_UNDERSTOOD: () =>
    'The sidebar and the add-on do not fit together. Close the sidebar and open it again.',
  ASSUMPTION_NOT_USABLE: ({ label, given }) =>
    `${label}: ${given} cannot be used here. Please type another number.`,
  PLACE_NOT_FOUND: ({ place }) => `"${place}" is no longer in this file.`,
  NOTHING_MAPPED: () => 'Choose at least one tab first.',
  ARGUMENT_MISSING: ({ function: name, where }) => `${name} needs ${where}: it is missing or blank.`,
  ONE_COLUMN: ({ where, columns }) =>
    `${where}: one column is expected, the range has ${columns}. Choose one of them.`,
  CELL_IS_BLANK: ({ where }) => `${where}: the cell is blank. Type a value there.`,
  ONE_VALUE: ({ where }) => `${where}: a single value is expected, not a range. Choose one cell.`,
  UNEQUAL_LENGTHS: ({ where, rows, other, otherRows }) =>
    `${where} has ${rows} ${rows === 1 ? 'row' : 'rows'}, ${other} has ${otherRows}. Give ranges of the same length.`,
  UNKNOWN_KEYWORD: ({ where, given, allowed }) => `${where}: "${given}" is not known. Use one of ${allowed}.`,
  OUT_OF_LIMITS: (cell) => `${place(cell)}: expected ${cell.expected}, got ${cell.given}.`,
  NOT_A_COUNT: (cell) => `${place(cell)}: ${cell.given} is not a count. Counts are whole numbers from 0 up.`,
  BLANK_COUNT: (cell) => `${place(cell)}: the count is blank. Type 0 if there were none.`,
  COUNTS_SHAPE: ({ where, columns }) =>
    `${where}: give one column of counts, or two columns with the stage names first. The range has ${columns} columns.`,
  DAYS_SHAPE: ({ where, columns }) =>
    `${where}: give one column of dates, or two columns with the first and the last day. The range has ${columns} columns.`,
  MORE_SUCCESSES_THAN_PEOPLE: (cell) =>
    `${place(cell)}: ${cell.given} successes out of ${cell.people} people cannot be. Check the order of the arguments.`,
  EMPTY_GROUP: ({ where }) =>
    `${where}: there is nobody in this group, so it has no rate. Both groups need people.`,
  HOURLY_RATE_MISSING: () => `hourly_rate is missing: type an hourly rate, or 0 to leave time out.`,
  HOURLY_RATE_UNKNOWN: () =>
    `What is an hour of your work worth? Type it in the sidebar, or ask for "per_hour", which needs no rate.`,
  NEGATIVE_HOURS: ({ given }) => `hours add up to ${given}. Hours cannot be negative.`,
  NUMBER_TOO_LARGE: () =>
    'The result is too large for a spreadsheet. Check the numbers you gave: one of them is far too large or too small.',
  COST_IS_ZERO: () => `The cost is 0, so there is no return on it. Ask for "net", or value your time.`,
  COST_IS_NEGATIVE: ({ given }) => `The cost adds up to ${given}. Type money you spent as positive numbers.`,
  NO_HOURS: () => `There are no hours, so nothing can be said per hour. Give your hours, or ask for "net".`,
  CASH_EXCEEDS_GAIN: ({ cost, affordable }) =>
    `The cash alone, ${money(cost)}, is more than the ${money(affordable)} that this gain allows. No hour of work is left to pay.`,
  TOO_FEW_WEEKS: ({ weeks, required, excluded, withoutRows, beforeData }) =>
    `Usable weeks before the offer: ${weeks}, needed are ${required}. Passed over: ${excluded} with days you left out, ${withoutRows} without sales, ${beforeData} before your data begin. Add earlier sales, or leave out fewer days.`,
  OFFER_NOT_OVER: ({ days }) =>
    `Your data end before the offer does, days missing: ${days}. Add them, or give an earlier offer_end.`,
  COOL_DOWN_NOT_OVER: () =>
    'Your data end before the days after the offer are over, so nobody can say what it brought in the end. Use fewer cooldown_days, or wait.',
  DATES_OUT_OF_ORDER: (cell) => `${place(cell)}: the last day lies before the first. Swap them.`,
  NO_VALUE: ({ what, why }) => `The ${what} has no value here: ${why}. Ask for "table" to see what there is.`,
  NO_LIMIT: ({ what }) => `The ${what} has no limit on this side. Ask for "table" to see what there is.`,
  NO_COST_RATIO: ({ why }) =>
    `There is ${why}, so the two costs cannot be compared. Count over a longer time.`,
  ONE_STAGE: ({ where }) => `${where}: a funnel needs at least two stages. Choose the counts of all of them.`,
  UNKNOWN_STAGE: ({ where, given, allowed }) => `${where}: "${given}" is not one of the stages: ${allowed}.`,
  STAGE_TWICE: ({ where, given }) =>
    `${where}: the stage "${given}" stands twice. Give each stage its own name.`,
  NOBODY_AT_STAGE: ({ stage }) => `Nobody reached the stage "${stage}", so there is no rate from it.`,
  NOT_THE_SAME_PEOPLE: ({ from, to }) =>
    `"${to}" has more people than "${from}": they are not the same people, so there are no limits.`,
  TOO_FEW_STEPS: ({ where }) => `${where}: give at least two stage names, in order.`,
  STEP_NOT_FOUND: ({ where, given }) =>
    `${where}: nobody has the step "${given}". Check its spelling against the stages.`,
  STEP_EXCLUDED: ({ where, given }) => `${where}: "${given}" is one of the steps, so it cannot end a run.`,
  STEP_TWICE: ({ where, given }) => `${where}: "${given}" stands twice. A stage can be one step only.`,
  NOBODY_FOLLOWED: ({ days }) =>
    `No customer can be followed for ${days} days after the first order: your data end too early. Use fewer days, or more data.`,
  HOLD_OUT_NOT_BEGUN: () =>
    'Your orders end before the hold-out test begins: there is nothing to compare yet. Add newer orders.',
  NO_HOLD_OUT: () =>
    'Leave a random tenth of your customers out of a campaign, and note it: add a column "group" (contacted, hold-out) and the day it began ("group since") to your customers. It is the only way to know what engagement causes.',
  HOLD_OUT_NOT_TOLD: ({ labels }) =>
    `Which of your groups is the hold-out cannot be told${labels === undefined ? '' : ` (found: ${labels})`}. Use two groups, call one of them "hold-out" or "control", and add the day the test began ("group since").`,
  HOLD_OUT_WITHOUT_DATE: () =>
    'Your hold-out groups have no date, so orders before and after cannot be told apart: add the day the test began ("group since"), or choose its days as the period.',
  NO_DISCOUNTS: () => 'No order shows a discount: add a column "discount" or "discount code" to your orders.',
  NO_REFERRALS: () => 'Nothing says who referred whom: add a column "referred by" to your customers.',
  NO_SEGMENTS: () =>
    'Your customers are not in segments: add a column "segment" (or "source") to your customers.',
  FEW_SEGMENTS: () =>
    'There are fewer than two segments of at least five customers, so there is nothing to compare.',
  NO_OFFERS_IN_PERIOD: () => 'No special offer begins in the chosen period. Choose another period.',
  NO_PURPOSE: () =>
    'To compare winning with keeping customers, add a column "purpose" (acquire or retain) to your activities.',
  NOBODY_CAME_BACK: ({ days }) =>
    `No customer came back within ${days} days of the first order, so there is no later order to value.`,
  NO_OFFERS: () =>
    'No tab holds your special offers: add one with the name, the first and the last day of each.',
  NO_POSTS: () =>
    'No tab holds your posts: add one with the date of each, the people it reached and their reactions, such as the export of your channel.',
  NO_POSTS_IN_PERIOD: () => 'No post lies in the chosen period. Choose another period.',
  NO_POST_MEASURE: () => 'No post has both reactions and people reached: choose the columns that hold them.',
  ONLY_DAYS_OF_POSTS: () =>
    'Each row of your posts is a day, so nothing can be said of single posts: add an export with a row for each post.',
  NOBODY_ENTERED: ({ stage }) =>
    `Nobody has the first step, "${stage}". Check its spelling against the stages.`,
});

export function failureSentence(failure: { code: FailureCode; details: FailureDetails }): string {
  return sentences()[failure.code](failure.details);
}
