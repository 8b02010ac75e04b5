import { columnLetters } from './address';
import type { TabSource } from './tabSource';

/** Where the rows of a table stand on its tab; rows count from 1. */
export interface TablePlace {
  readonly firstRow: number;
  readonly lastRow: number;
  /** Field → letters of its column. Of tax and shipping only where the amounts hold them. */
  readonly columns: Readonly<Record<string, string>>;
}

export function tablePlace(source: TabSource): TablePlace {
  const { mapping, header, firstDataRow, ledger } = source;
  const notRead =
    mapping.table === 'orders' && !mapping.amountIncludesTaxAndShipping ? ['tax', 'shipping'] : [];
  const columns = [...header.columns, ...discountTakenOff(source)]
    .filter(([field]) => !notRead.includes(field))
    .map(([field, column]) => [field, columnLetters(column)]);
  return {
    firstRow: firstDataRow + 1,
    lastRow: firstDataRow + ledger.rows,
    columns: Object.fromEntries(columns) as Record<string, string>,
  };
}

/** Net sales rest on the discount too where the amounts are from before it. */
function discountTakenOff({ mapping, header }: TabSource): [string, number][] {
  const discount = header.columns.get('discount');
  const isBefore = header.columns.has('beforeDiscount') || mapping.constants.beforeDiscount !== undefined;
  return discount !== undefined && isBefore ? [['discountTakenOff', discount]] : [];
}
