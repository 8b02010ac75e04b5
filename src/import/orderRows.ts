import { healthRemarks } from '../wording/health';
import { blanksAsZero, pickRows, pickRowsOrNull } from './columns';
import { remarkOnCurrencies, remarkOnCurrencyColumn } from './currencies';
import { customerCoverage } from './customerCoverage';
import { amounts, days, flags, keys, labels, optionalAmounts } from './fieldValues';
import type { Namings } from './identity/namings';
import { personColumn } from './identity/personColumn';
import type { Interner } from './interner';
import { netSales } from './netSales';
import { dropFurtherLines, dropRepeatedTotals } from './orderLines';
import { dropTestOrders, dropUnpaid, refundedInFull } from './orderStatus';
import { readAhead } from './readAhead';
import { repeatedRows } from './repeatedRows';
import { datesRemark, tabHealth } from './tabHealth';
import type { TabSource } from './tabSource';
import type { TabHealth } from './tables';
import { dropUnlabelledTotals } from './unlabelledTotals';

export type OrderLabelField = 'source' | 'discountCode' | 'referral' | 'offering';

/** Interners shared by all tabs of orders. */
export type OrderInterners = Readonly<Record<'orderIds' | OrderLabelField, Interner>> & {
  readonly buyers: Namings;
};

/** The orders of one tab. */
export interface OrderRows {
  readonly rows: number;
  readonly customer: Int32Array;
  readonly day: Float64Array;
  readonly amount: Float64Array;
  readonly netSales: Float64Array;
  readonly orderId: Int32Array | null;
  readonly source: Int32Array | null;
  readonly discountCode: Int32Array | null;
  readonly referral: Int32Array | null;
  readonly discount: Float64Array | null;
  readonly offering: Int32Array | null;
  readonly health: (remarks: readonly string[]) => TabHealth;
}

/** All rows of one tab of orders as read; its ledger says which count. */
export interface OrderCells {
  readonly source: TabSource;
  readonly orderId: Int32Array | null;
  readonly amount: Float64Array;
  readonly refund: Float64Array | null;
  readonly takenOff: readonly Float64Array[];
  readonly day: Float64Array;
  /** As the column of customers has it. */
  readonly customer: Int32Array;
  /** With the e-mail address and phone number beside it. */
  readonly naming: Int32Array;
  readonly buyers: Namings;
  readonly fullyRefunded: Int8Array | null;
  readonly from: Int32Array | null;
  readonly code: Int32Array | null;
  readonly referral: Int32Array | null;
  readonly discount: Float64Array | null;
  readonly offering: Int32Array | null;
}

export function orderCells(source: TabSource, interners: OrderInterners): OrderCells {
  const { buyers, orderIds, source: from, discountCode, referral, offering } = interners;
  readAhead(source, {
    amounts: [
      'amount',
      'refund',
      'discount',
      ...(source.mapping.amountIncludesTaxAndShipping ? ['tax', 'shipping'] : []),
    ],
    currencies: ['amount'],
    days: ['date'],
    keys: { customer: buyers.customers, orderId: orderIds, source: from, discountCode, referral, offering },
  });
  const orderId = keys(source, 'orderId', interners.orderIds);
  const amount = amounts(source, 'amount')!;
  const refund = amounts(source, 'refund');
  const parts = taxAndShipping(source);
  dropFurtherLines(source, orderId, amount, [refund, ...parts]);
  dropUnlabelledTotals(source, 'date', [amount]);
  const day = days(source, 'date', 'drop')!;
  dropUnpaid(source);
  dropTestOrders(source);
  dropRepeatedTotals(source, orderId, amount);
  return {
    source,
    orderId,
    amount,
    refund,
    day,
    ...personColumn(source, 'customer', buyers, 'keep'),
    buyers,
    fullyRefunded: refundedInFull(source, flags(source, 'fullyRefunded'), { orderId, amount, refund }),
    from: labels(source, 'source', interners.source),
    code: labels(source, 'discountCode', interners.discountCode),
    referral: labels(source, 'referral', interners.referral),
    offering: labels(source, 'offering', interners.offering),
    // Last: what is said of the cells of discounts is of rows that count.
    ...discountAndParts(source, parts),
  };
}

/** The rows that count, and what there is to say of them. */
export function orderRows(cells: OrderCells): OrderRows {
  const { source, refund, fullyRefunded, takenOff: parts } = cells;
  remarkOnCurrencies(source, 'amount');
  remarkOnCurrencyColumn(source);
  const kept = source.ledger.keptRows();
  const net = new Float64Array(kept.length);
  kept.forEach((row, at) => (net[at] = netSales(cells, row)));
  const day = pickRows(cells.day, kept);
  const customer = pickRows(cells.naming, kept);
  const remarks = [
    ...datesRemark(day),
    ...customerCoverage(customer, cells.buyers),
    netSalesInWords(source),
    ...refundRemark(refund ?? fullyRefunded, parts),
    ...repeatedRows(cells),
  ];
  return {
    rows: kept.length,
    customer,
    day,
    amount: pickRows(cells.amount, kept),
    netSales: net,
    orderId: pickRowsOrNull(cells.orderId, kept),
    source: pickRowsOrNull(cells.from, kept),
    discountCode: pickRowsOrNull(cells.code, kept),
    referral: pickRowsOrNull(cells.referral, kept),
    discount: pickRowsOrNull(cells.discount, kept),
    offering: pickRowsOrNull(cells.offering, kept),
    health: (more) => tabHealth(source, [...remarks, ...more]),
  };
}

/** Some exports write what was taken off as a negative number. */
function discounts(source: TabSource): Float64Array | null {
  return blanksAsZero(optionalAmounts(source, 'discount'))?.map(Math.abs) ?? null;
}

function taxAndShipping(source: TabSource): Float64Array[] {
  if (!source.mapping.amountIncludesTaxAndShipping) return [];
  return ['tax', 'shipping'].map((field) => amounts(source, field)).filter((values) => values !== null);
}

/** The discount, which is taken off too where the amount is from before it. */
function discountAndParts(
  source: TabSource,
  parts: readonly Float64Array[],
): Pick<OrderCells, 'discount' | 'takenOff'> {
  const discount = discounts(source);
  const before = flags(source, 'beforeDiscount');
  if (before === null || discount === null) return { discount, takenOff: parts };
  return { discount, takenOff: [...parts, discount.map((value, row) => (before[row] === 1 ? value : 0))] };
}

function refundRemark(refund: Float64Array | Int8Array | null, parts: readonly Float64Array[]): string[] {
  return refund !== null && parts.length > 0 ? [healthRemarks.fullyRefunded] : [];
}

/** The formula of net sales with the headers of this tab. */
function netSalesInWords({ mapping }: TabSource): string {
  const name = (field: string): string[] => {
    const header = mapping.columns[field] ?? mapping.constants[field];
    return header === undefined ? [] : [header];
  };
  const parts = mapping.amountIncludesTaxAndShipping ? [...name('tax'), ...name('shipping')] : [];
  const discount = name('beforeDiscount').length > 0 ? name('discount') : [];
  return healthRemarks.netSales(name('amount')[0] ?? '', [...name('refund'), ...discount, ...parts]);
}
