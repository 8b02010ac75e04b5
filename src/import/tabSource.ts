import type { AmountColumn } from './amountColumn';
import { isBlank, lastFilledRow } from './blank';
import type { CellColumn } from './cellColumn';
import type { EitherWay } from './columnOrder';
import type { CurrencyReading } from './currencyReading';
import type { DateColumn } from './dayColumn';
import { findHeaderRow, type HeaderRow } from './headerRow';
import { headersTwice } from './headersTwice';
import type { KeyReading } from './keyColumn';
import type { SheetLocale } from './locale';
import type { RawTab, TabMapping } from './mapping';
import { RowLedger } from './rowLedger';
import { isTotalsLabel } from './totalsRow';
import { dropReasons } from '../wording/health';

/** Columns that were read together (see readAhead), by field, until they are asked for. */
export interface ColumnsAhead {
  readonly amounts: Map<string, AmountColumn>;
  readonly currencies: Map<string, CurrencyReading>;
  readonly days: Map<string, DateColumn>;
  readonly keys: Map<string, KeyReading>;
}

/** One tab about to be read: where its columns are, and which of its rows count. */
export interface TabSource {
  readonly tab: RawTab;
  readonly mapping: TabMapping;
  readonly header: HeaderRow;
  readonly locale: SheetLocale;
  /** Day number where the spreadsheet is; later dates are mistyped. */
  readonly today: number;
  readonly ledger: RowLedger;
  readonly firstDataRow: number;
  readonly remarks: string[];
  /** Of each column whose order of day and month nothing tells. */
  readonly unclearDates: EitherWay[];
  readonly ahead: ColumnsAhead;
}

/** Finds the headers and drops blank, repeated-header and totals rows; each cell is looked at once. */
export function tabSource(
  tab: RawTab,
  mapping: TabMapping,
  sheetLocale: SheetLocale,
  today: number,
): TabSource {
  const { dayMonthOrder } = mapping;
  const locale = dayMonthOrder === undefined ? sheetLocale : { ...sheetLocale, dayMonthOrder };
  const header = findHeaderRow(tab, mapping, locale);
  const firstDataRow = header.row + 1;
  const rows = Math.max(0, lastFilledRow(tab.cells) - firstDataRow);
  const ledger = new RowLedger(rows);
  const remarks = headersTwice(tab.cells[header.row] ?? [], header);
  const ahead = { amounts: new Map(), currencies: new Map(), days: new Map(), keys: new Map() };
  const source = {
    tab,
    mapping,
    header,
    locale,
    today,
    ledger,
    firstDataRow,
    remarks,
    unclearDates: [],
    ahead,
  };
  leaveOutOtherRows(source);
  return source;
}

function leaveOutOtherRows({ tab, header, ledger, firstDataRow }: TabSource): void {
  const columns = [...header.columns.values()];
  const last = ledger.rows - 1;
  for (let row = 0; row < ledger.rows; row++) {
    const cells = tab.cells[firstDataRow + row]!;
    if (areBlank(cells, columns)) ledger.skip(row);
    else if (isRepeatedHeader(cells, header, columns))
      ledger.drop(row, dropReasons.repeatedHeader, columns[0]!);
    else {
      const totals = row === last ? cells.findIndex(isTotalsLabel) : totalsLabelFirst(cells);
      if (totals >= 0) ledger.drop(row, dropReasons.totalsRow, totals);
    }
  }
}

/** Without columns of its own a tab is blank where all its cells are. */
function areBlank(cells: readonly unknown[], columns: readonly number[]): boolean {
  if (columns.length === 0) return cells.every(isBlank);
  let at = 0;
  while (at < columns.length && isBlank(cells[columns[at]!])) at++;
  return at === columns.length;
}

function totalsLabelFirst(cells: readonly unknown[]): number {
  let column = 0;
  while (column < cells.length && isBlank(cells[column])) column++;
  return isTotalsLabel(cells[column]) ? column : -1;
}

function isRepeatedHeader(cells: readonly unknown[], header: HeaderRow, columns: readonly number[]): boolean {
  let at = 0;
  while (at < columns.length && isHeader(cells[columns[at]!], header.texts[columns[at]!]!)) at++;
  return at > 0 && at === columns.length;
}

/** The same header again, also in other letters or broken into lines. */
function isHeader(cell: unknown, header: string): boolean {
  // Every row is asked: most cells differ from their header in length.
  if (typeof cell !== 'string' || cell.length < header.length || cell.length > header.length + 4)
    return false;
  return cell.replace(/\s+/g, ' ').trim().toLowerCase() === header.toLowerCase();
}

/** The cells of a field; `null` when it has no column. */
export function fieldColumn(source: TabSource, field: string): CellColumn | null {
  const column = source.header.columns.get(field);
  if (column === undefined) return null;
  return {
    cells: source.tab.cells,
    column,
    from: source.firstDataRow,
    to: source.firstDataRow + source.ledger.rows,
  };
}
