import type { Identity } from './identity/identity';
import type { TablePlace } from './tablePlace';

/** Canonical tables: typed columns, one value a row that was used. `null` = the column is not there. */

export type TableKind = 'activities' | 'orders' | 'customers' | 'events' | 'stages' | 'offers' | 'posts';

/** People as numbers: `names[index]` is what one is called in canonical form. Shared by orders and customers. */
export interface Keys {
  readonly names: readonly string[];
}

export interface ActivitiesTable {
  readonly rows: number;
  readonly day: Float64Array;
  readonly gain: Float64Array | null;
  readonly cost: Float64Array | null;
  readonly hours: Float64Array | null;
  /** Label columns as indexes into `labels`; −1 blank. */
  readonly channel: LabelColumn | null;
  readonly activity: LabelColumn | null;
  /** Who did it: personal data, never in a report. */
  readonly person: LabelColumn | null;
  readonly offering: LabelColumn | null;
  readonly interest: LabelColumn | null;
  /** 1 (to everybody at once) to 5 (face to face); −1 blank. */
  readonly personalness: Int32Array | null;
  /** 1 online, 0 offline, −1 blank. */
  readonly online: Int8Array | null;
  /** Its purpose: 1 to win customers, 0 to keep them, −1 blank. */
  readonly acquires: Int8Array | null;
  /** People reached, and what came of it: whole numbers, NaN = blank. */
  readonly contacts: Float64Array | null;
  readonly responses: Float64Array | null;
  readonly leads: Float64Array | null;
  readonly conversions: Float64Array | null;
}

export interface LabelColumn {
  readonly index: Int32Array;
  readonly labels: readonly string[];
}

export interface OrdersTable {
  readonly rows: number;
  readonly customers: Keys;
  /** Index into `customers.names`; −1 = guest, no customer. */
  readonly customer: Int32Array;
  readonly day: Float64Array;
  /** Net sales: amount − refund − (tax + shipping where the amount includes them). */
  readonly netSales: Float64Array;
  readonly source: LabelColumn | null;
  readonly discountCode: LabelColumn | null;
  readonly referral: LabelColumn | null;
  /** Money given away on the order, never below 0; already missing from the net sales. */
  readonly discount: Float64Array | null;
  readonly offering: LabelColumn | null;
}

export interface CustomersTable {
  readonly rows: number;
  /** The same people as the orders'. */
  readonly customers: Keys;
  readonly customer: Int32Array;
  /** NaN = no date. `null` = no such column. */
  readonly engagedDay: Float64Array | null;
  /** 1 yes, 0 no, −1 blank. */
  readonly engagedFlag: Int8Array | null;
  readonly customerSince: Float64Array | null;
  readonly segment: LabelColumn | null;
  readonly source: LabelColumn | null;
  /** Who referred them, as an index into the same `Keys`: somebody who may have no order. −1 = nobody. */
  readonly referredBy: Int32Array | null;
  /** 1 yes, 0 no, −1 blank. */
  readonly socialUser: Int8Array | null;
  /** The two groups of a hold-out test. */
  readonly group: LabelColumn | null;
  /** The headers above it, by tab; "" where one group was chosen for the whole tab. */
  readonly groupHeaders: readonly string[];
  /** Since when the group is kept; NaN = no date. */
  readonly groupSince: Float64Array | null;
}

export interface EventsTable {
  readonly rows: number;
  readonly people: Keys;
  readonly person: Int32Array;
  /** Days with fractions in the spreadsheet's zone. */
  readonly time: Float64Array;
  readonly stage: LabelColumn;
}

export interface StagesTable {
  readonly rows: number;
  readonly stage: readonly string[];
  readonly count: Float64Array;
  readonly cost: Float64Array | null;
}

export interface OffersTable {
  readonly rows: number;
  readonly name: readonly string[];
  /** First and last day, both inclusive. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly cost: Float64Array | null;
  readonly hours: Float64Array | null;
  /** Share of the list price taken off, 0–1; NaN = not said. */
  readonly discountRate: Float64Array | null;
}

/** Whole numbers; NaN = blank. `null` = no tab has such a column. */
export interface PostsTable {
  readonly rows: number;
  readonly day: Float64Array;
  readonly channel: LabelColumn | null;
  readonly type: LabelColumn | null;
  /** People who saw it, and how often it was shown. */
  readonly reach: Float64Array | null;
  readonly impressions: Float64Array | null;
  /** As the platform adds them up, else likes + comments + shares + saves; clicks are told apart. */
  readonly interactions: Float64Array | null;
  readonly clicks: Float64Array | null;
  /** What it took to make. */
  readonly hours: Float64Array | null;
  /** People who unsubscribed, unfollowed or hid it, never below 0. */
  readonly negatives: Float64Array | null;
  /** 1 a post, 0 all posts of a day: then nothing can be said of single posts. */
  readonly singlePost: Int8Array;
}

export interface ImportedData {
  readonly activities: ActivitiesTable | null;
  readonly orders: OrdersTable | null;
  readonly customers: CustomersTable | null;
  readonly events: EventsTable | null;
  readonly stages: StagesTable | null;
  readonly offers: OffersTable | null;
  readonly posts: PostsTable | null;
  /** `null` = every row names people in one way only. */
  readonly identity: Identity | null;
  readonly health: readonly TabHealth[];
}

export interface DroppedRows {
  /** Plain words: "the date is blank", "a totals row". */
  readonly reason: string;
  readonly rows: number;
  /** A1 address of the first offending cell, with the tab: "Orders!C14". */
  readonly firstCell: string;
  /** The cells after it, down the tab: the next few only. Not there where one row is all. */
  readonly nextCells?: readonly string[];
}

/** What was read from one tab, used and dropped, and why. */
export interface TabHealth {
  readonly sheetId: number;
  /** The named range that was read; without it the whole tab. */
  readonly range?: string;
  readonly tab: string;
  readonly table: TableKind;
  /** Where it was read. */
  readonly place: TablePlace;
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly dropped: readonly DroppedRows[];
  /** A date that could be another day with day and month exchanged, and nothing in its column tells. */
  readonly unclearDate?: string;
  /** Other plain remarks: the formula of net sales, coverage, dates span. */
  readonly remarks: readonly string[];
}
