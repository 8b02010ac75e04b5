import { dropReasons } from '../wording/health';
import { labels } from './fieldValues';
import { flagOf } from './flagColumn';
import { refundedStatuses, unpaidStatuses } from './fields/orderFields';
import { headerWords } from './header';
import { Interner } from './interner';
import { fieldColumn, type TabSource } from './tabSource';

/** Rows whose cell of a field says something; `null` = no such column. */
function rowsThatSay(source: TabSource, field: string, says: (text: string) => boolean): Uint8Array | null {
  if (fieldColumn(source, field) === null) return null;
  const said = new Interner('asWritten');
  const index = labels(source, field, said)!;
  const meaning = said.names.map(says);
  return Uint8Array.from(index, (label) => (label >= 0 && meaning[label] ? 1 : 0));
}

function dropRows(source: TabSource, field: string, rows: Uint8Array | null, reason: string): void {
  rows?.forEach((isMeant, row) => {
    if (isMeant === 1) source.ledger.drop(row, reason, fieldColumn(source, field)!.column);
  });
}

/** Voided, pending and failed orders brought nothing in. */
export function dropUnpaid(source: TabSource): void {
  const unpaid = rowsThatSay(source, 'status', (text) => unpaidStatuses().includes(headerWords(text)));
  dropRows(source, 'status', unpaid, dropReasons.noSale);
}

const testWords = /^\(?(for )?test(ing|s|mode| mode| order|bestellung)?\)?$|\bbogus\b/i;

/** Orders that the shop made to try itself out: a column of its own, a tag "test", or a payment by a trial gateway. */
export function dropTestOrders(source: TabSource): void {
  const header = headerWords(source.mapping.columns['test'] ?? '');
  const isTest = (text: string): boolean => {
    const flag = flagOf(text);
    if (flag >= 0) return header.includes('live') ? flag === 0 : header.includes('test') && flag === 1;
    return text.split(/[,;]/).some((part) => testWords.test(part.trim()));
  };
  dropRows(source, 'test', rowsThatSay(source, 'test', isTest), dropReasons.testOrder);
}

/** What tells a refund apart that is told by its status alone. */
interface OrderMoney {
  readonly orderId: Int32Array | null;
  readonly amount: Float64Array;
  readonly refund: Float64Array | null;
}

/**
 * Orders refunded in full: a column says so, or the status does and neither a refund column nor a refund row of the
 * same order says how much went back.
 */
export function refundedInFull(
  source: TabSource,
  flagged: Int8Array | null,
  { orderId, amount, refund }: OrderMoney,
): Int8Array | null {
  const refunded = rowsThatSay(source, 'status', (text) => refundedStatuses().includes(headerWords(text)));
  if (refunded === null || !refunded.includes(1)) return flagged;
  const withRefundRow = new Set<number>();
  orderId?.forEach((id, row) => {
    if (id >= 0 && amount[row]! < 0) withRefundRow.add(id);
  });
  return Int8Array.from(refunded, (isRefunded, row) => {
    if (flagged?.[row] === 1) return 1;
    const toldElsewhere =
      Math.abs(refund?.[row] ?? 0) > 0 || (orderId !== null && withRefundRow.has(orderId[row]!));
    return isRefunded === 1 && !toldElsewhere ? 1 : 0;
  });
}
