/** The amounts of one row of orders; `null` = no such column. NaN = blank. */
export interface OrderAmounts {
  readonly amount: Float64Array;
  readonly refund: Float64Array | null;
  readonly fullyRefunded: Int8Array | null;
  /** Tax and shipping, and the discount, where the amount still holds them. */
  readonly takenOff: readonly Float64Array[];
}

const orZero = (value: number): number => (value === value ? value : 0);

/**
 * What an order brought in: amount − refund − (tax + shipping where the amount includes them).
 *
 * The discount is not taken off, for the amount is what was paid; only where an export writes the amount from before the
 * discount it is. A refund is taken off whatever its sign, but not from
 * a row that is itself a refund (a negative amount). An order refunded in full counts 0: its tax and shipping went
 * back too. Not for profit: the cost of goods is the margin's business.
 */
export function netSales(amounts: OrderAmounts, row: number): number {
  const amount = orZero(amounts.amount[row]!);
  const refund = amount < 0 || amounts.refund === null ? 0 : Math.abs(orZero(amounts.refund[row]!));
  if (amount > 0 && (amounts.fullyRefunded?.[row] === 1 || isWhole(refund, amount))) return 0;
  let net = amount - refund;
  for (const part of amounts.takenOff) net -= orZero(part[row]!);
  return net;
}

/** To half a cent: 56.29 is refunded as 56.29. */
function isWhole(refund: number, amount: number): boolean {
  return refund > 0 && Math.abs(refund - amount) < 0.005;
}
