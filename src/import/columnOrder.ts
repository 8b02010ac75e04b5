import { cellAt, type CellColumn } from './cellColumn';
import type { DayMonthOrder } from './locale';
import { dayMonthOrder, type LocaleSource } from './localeRules';
import { isEitherOrder, orderEvidence } from './textDate';

/** A date that could be another day, with nothing in its column to tell which. */
export interface EitherWay {
  readonly text: string;
  /** How such dates were read; `null` = not at all, because the column is written both ways. */
  readonly order: DayMonthOrder | null;
}

export interface ColumnOrder {
  /** Asked only by dates that could be read in two ways; `null` = they cannot be read. */
  readonly order: () => DayMonthOrder | null;
  /** The first of these dates, where the column itself does not tell. */
  readonly eitherWay: () => EitherWay | null;
}

/** Day first or month first: what the column proves, else what the user said, else the locale. */
export function columnOrder(column: CellColumn, locale: LocaleSource): ColumnOrder {
  let found: { readonly order: DayMonthOrder | null; readonly isProven: boolean } | undefined;
  const order = (): DayMonthOrder | null => {
    if (found === undefined) {
      const proven = provenOrders(column);
      const said = locale().dayMonthOrder;
      if (proven.length === 1) found = { order: proven[0]!, isProven: true };
      else if (said !== undefined) found = { order: said, isProven: false };
      else found = { order: proven.length > 1 ? null : dayMonthOrder(locale().locale), isProven: false };
    }
    return found.order;
  };
  const eitherWay = (): EitherWay | null =>
    found === undefined || found.isProven ? null : { text: firstEither(column), order: found.order };
  return { order, eitherWay };
}

/** The orders that dates of a column prove: none, one, or both where it was put together from two sources. */
function provenOrders(column: CellColumn): DayMonthOrder[] {
  const orders = new Set<DayMonthOrder>();
  for (let row = 0; row < column.to - column.from && orders.size < 2; row++) {
    const cell = cellAt(column, row);
    const evidence = typeof cell === 'string' ? orderEvidence(cell) : null;
    if (evidence !== null) orders.add(evidence);
  }
  return [...orders];
}

function firstEither(column: CellColumn): string {
  for (let row = 0; row < column.to - column.from; row++) {
    const cell = cellAt(column, row);
    if (typeof cell === 'string' && isEitherOrder(cell)) return cell.trim();
  }
  return '';
}
