import { expect, test } from 'vitest';
import { purchasesBefore } from '../../../src/core/repeat/purchasesBefore';
import { expectClose } from '../support/expectClose';

/** Customer and day of each order. */
function rowsOf(customerCount: number, orders: readonly (readonly [customer: number, day: number])[]) {
  return {
    customerCount,
    orderCustomer: Int32Array.from(orders, ([customer]) => customer),
    orderDay: Float64Array.from(orders, ([, day]) => day),
  };
}

const means = (customerCount: number, orders: readonly (readonly [number, number])[], groups: number[]) => {
  const start = new Float64Array(customerCount).fill(10);
  const before = purchasesBefore(rowsOf(customerCount, orders), Int8Array.from(groups), start, 0.95);
  return [before.contacted.estimate, before.heldOut.estimate];
};

test('days with an order up to the start count, the start among them, and two orders on one day once', () => {
  const contacted: [number, number][] = [
    [0, 2],
    [0, 2],
    [0, 10],
    [0, 11],
  ];
  // Two days of the one contacted, half a day of the two held out.
  expect(means(3, [...contacted, [1, 1]], [1, 0, 0])).toEqual([2, 0.5]);
});

test('orders of two customers on different days are not the same occasion', () => {
  expect(
    means(
      2,
      [
        [0, 2],
        [1, 1],
        [1, 2],
        [0, 3],
      ],
      [1, 0],
    ),
  ).toEqual([2, 2]);
});

test('orders without a customer, and of customers in neither group, count for nobody', () => {
  expect(
    means(
      3,
      [
        [-1, 1],
        [2, 1],
        [2, 2],
        [0, 1],
      ],
      [1, 0, -1],
    ),
  ).toEqual([1, 0]);
});

test('the share that had bought at all stands beside the mean: 3 of 4 against 1 of 4', () => {
  const orders: [number, number][] = [
    [0, 1],
    [0, 2],
    [1, 1],
    [2, 1],
    [4, 1],
  ];
  const start = new Float64Array(8).fill(10);
  const groups = Int8Array.of(1, 1, 1, 1, 0, 0, 0, 0);
  const { contacted, heldOut, shareDifference } = purchasesBefore(rowsOf(8, orders), groups, start, 0.95);
  expect([contacted.estimate, contacted.units, heldOut.estimate, heldOut.units]).toEqual([1, 4, 0.25, 4]);
  expectClose(shareDifference.estimate, 0.5);
});
