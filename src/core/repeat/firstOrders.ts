import { Failure } from '../failure';
import { REFUND, type OrderRows } from '../orderRows';

export interface FirstOrders {
  /** By customer number; NaN = no usable order. */
  readonly firstDay: Float64Array;
  /** First and last day with an order of anybody, guests too: the time the data cover. */
  readonly dataStart: number;
  readonly dataEnd: number;
  /** Orders: all rows that are no refund. */
  readonly orderRows: number;
  /** Of those: blank customer or blank date. */
  readonly rowsLeftOut: number;
  readonly refundRows: number;
}

/** The day each customer first bought: "customer since" where it is known and earlier, else the first order in the data. */
export function firstOrders(rows: OrderRows): FirstOrders {
  const { orderCustomer, orderDay, customerSince } = rows;
  const firstDay = new Float64Array(rows.customerCount).fill(Infinity);
  let dataStart = Infinity;
  let dataEnd = -Infinity;
  let [rowsLeftOut, refundRows] = [0, 0];
  for (let row = 0; row < orderDay.length; row++) {
    const day = orderDay[row]!;
    const customer = orderCustomer[row]!;
    if (day < dataStart) dataStart = day;
    if (day > dataEnd) dataEnd = day;
    if (customer === REFUND) refundRows++;
    else if (customer < 0 || day !== day) rowsLeftOut++;
    else if (day < firstDay[customer]!) firstDay[customer] = day;
  }
  for (let customer = 0; customer < firstDay.length; customer++) {
    if (firstDay[customer] === Infinity) firstDay[customer] = NaN;
    else if (customerSince && customerSince[customer]! < firstDay[customer]!) {
      firstDay[customer] = customerSince[customer]!;
    }
  }
  const orderRows = orderDay.length - refundRows;
  return { firstDay, dataStart, dataEnd, orderRows, rowsLeftOut, refundRows };
}

/** Of rows without a customer or a day nothing can be said. */
export function refuseNoOrders({ orderRows, rowsLeftOut }: FirstOrders): void {
  if (rowsLeftOut === orderRows) throw new Failure('NO_ROWS', { where: 'The order list' });
}
