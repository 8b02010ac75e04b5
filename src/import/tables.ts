/** Canonical tables: typed columns, one value a row that was used. `null` = the column is not there. */

export type TableKind = 'activities' | 'orders' | 'customers' | 'events' | 'stages';

/** Text ids as numbers: `name[index]` is the id in canonical form. Shared by orders and customers. */
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
}

export interface CustomersTable {
  readonly rows: number;
  /** Index into the same `Keys` as the orders'. */
  readonly customer: Int32Array;
  /** NaN = no date. `null` = no such column. */
  readonly engagedDay: Float64Array | null;
  /** 1 yes, 0 no, −1 blank. */
  readonly engagedFlag: Int8Array | null;
  readonly customerSince: Float64Array | null;
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

export interface ImportedData {
  readonly activities: ActivitiesTable | null;
  readonly orders: OrdersTable | null;
  readonly customers: CustomersTable | null;
  readonly events: EventsTable | null;
  readonly stages: StagesTable | null;
  readonly health: readonly TabHealth[];
}

export interface DroppedRows {
  /** Plain words: "the date is blank", "a totals row". */
  readonly reason: string;
  readonly rows: number;
  /** A1 address of the first offending cell, with the tab: "Orders!C14". */
  readonly firstCell: string;
}

/** What was read from one tab, used and dropped, and why. */
export interface TabHealth {
  readonly sheetId: number;
  readonly tab: string;
  readonly table: TableKind;
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly dropped: readonly DroppedRows[];
  /** Other plain remarks: the formula of net sales, coverage, dates span. */
  readonly remarks: readonly string[];
}
