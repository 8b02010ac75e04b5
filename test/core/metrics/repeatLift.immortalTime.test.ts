import { expect, test } from 'vitest';
import { repeatLift } from '../../../src/core/metrics/repeatLift';

/** Uniform numbers in (0, 1), the same in every run (mulberry32). */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
}

/**
 * A shop in which engagement does nothing: each customer buys at an own rate (gamma, shape 1, mean 1.2 purchases a
 * year after the first) and joins with a chance of 0.2 at each purchase.
 */
function shopWithoutEffect(customerCount: number, seed: number) {
  const random = uniform(seed);
  const orderCustomer: number[] = [];
  const orderDay: number[] = [];
  const engagedCustomer: number[] = [];
  const engagedDay: number[] = [];
  let everEngaged = [0, 0];
  let never = [0, 0];
  for (let customer = 0; customer < customerCount; customer++) {
    const ratePerDay = (-Math.log(random()) * 1.2) / 365;
    let joined = false;
    let purchases = 0;
    for (let day = 0; day <= 365; day += -Math.log(random()) / ratePerDay) {
      purchases++;
      orderCustomer.push(customer);
      orderDay.push(1000 + Math.floor(day));
      if (!joined && random() < 0.2) {
        joined = true;
        engagedCustomer.push(customer);
        engagedDay.push(1000 + Math.floor(day));
      }
    }
    const repeated = purchases > 1 ? 1 : 0;
    if (joined) everEngaged = [everEngaged[0]! + repeated, everEngaged[1]! + 1];
    else never = [never[0]! + repeated, never[1]! + 1];
  }
  // Somebody's orders open and close the data, so that everybody is observed and nobody counts as an old customer.
  orderCustomer.push(customerCount, customerCount);
  orderDay.push(0, 2000);
  const rows = {
    customerCount: customerCount + 1,
    orderCustomer: Int32Array.from(orderCustomer),
    orderDay: Float64Array.from(orderDay),
    engagedCustomer: Int32Array.from(engagedCustomer),
    engagedDay: Float64Array.from(engagedDay),
  };
  return { rows, naiveRatio: everEngaged[0]! / everEngaged[1]! / (never[0]! / never[1]!) };
}

test('where engagement does nothing, "ever engaged" shows 1.70, the landmark 1.05, landmark and strata about 1.00', () => {
  const { rows, naiveRatio } = shopWithoutEffect(150_000, 3);
  const lift = repeatLift(rows, { windowDays: 335, landmarkDays: 30, level: 0.95, marginOfNoInterest: 0.1 });
  expect(naiveRatio).toBeGreaterThan(1.67);
  expect(naiveRatio).toBeLessThan(1.73);
  expect(lift.crude.ratio.estimate!).toBeGreaterThan(1.035);
  expect(lift.crude.ratio.estimate!).toBeLessThan(1.075);
  expect(Math.abs(lift.stratified!.ratio.estimate! - 1)).toBeLessThan(0.02);
  expect(lift).toMatchObject({ verdict: 'noEffect', grade: 'C' });
});
