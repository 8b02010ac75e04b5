import type { DayMonthOrder } from './locale';
import type { TableArea } from './tableArea';
import type { TableKind } from './tables';

/** One tab as the spreadsheet holds it: all cells from A1. */
export interface RawTab {
  readonly sheetId: number;
  readonly name: string;
  readonly cells: readonly (readonly unknown[])[];
  /** Where its table begins, counted from 0, when something else stands above. */
  readonly firstRow?: number;
  /** The named range that these cells are; without it the whole tab. */
  readonly range?: string;
  /** Named ranges of the tab: a table in one of them needs no mention. */
  readonly named?: readonly TableArea[];
  /** The row below a named range, counted from 0, where its table seems to go on. */
  readonly goesOn?: number;
}

/** How one tab is read. Saved with the document; keyed by sheet id and header text, so that renamed tabs and moved columns are harmless. */
export interface TabMapping {
  readonly sheetId: number;
  /** Name of the range that is read; without it the whole tab. */
  readonly range?: string;
  readonly table: TableKind;
  /** Field → header text of its column. */
  readonly columns: Readonly<Record<string, string>>;
  /** Field → the same value for all rows ("all rows of this tab are …"). */
  readonly constants: Readonly<Record<string, string>>;
  /** Does the amount include tax and shipping? Only for orders. */
  readonly amountIncludesTaxAndShipping?: boolean;
  /** For dates such as 03/04/2024 in a column that does not tell; without it the spreadsheet's locale decides. */
  readonly dayMonthOrder?: DayMonthOrder;
}

/** What was recognised in a tab, before or after the user's corrections. */
export interface RecognisedTab {
  readonly sheetId: number;
  /** Name of the range it is; without it the whole tab. */
  readonly range?: string;
  readonly name: string;
  /** `null` = not a table we know; the user may choose one. */
  readonly mapping: TabMapping | null;
  /** 1-based row of the headers; 0 = none found. */
  readonly headerRow: number;
  /** Header texts of the tab in order, for the user to choose from. */
  readonly headers: readonly string[];
  readonly dataRows: number;
  /** Required fields without a column or constant. */
  readonly missing: readonly string[];
  /** The known export it is ("Shopify orders"); `null` = recognised by its headers, or not at all. */
  readonly preset: string | null;
  /** How sure that is, 0 to 1: see `confidence`. */
  readonly confidence: number;
  /** What its cells alone speak for, where no header is known: for the user to look at, never used unasked. */
  readonly guess?: TabMapping;
  /** The same in words: "Recognised: Shopify orders". */
  readonly recognition: string;
}
