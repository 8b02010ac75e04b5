import { randomSource } from './random.mjs';
import { verdictCount } from './verdictCount.mjs';

const options = { windowDays: 335, landmarkDays: 30, level: 0.95, marginOfNoInterest: 0.1 };
const firstOrder = 1000;
const askedAndJoined = 0.2;
const meanPurchases = 1.2;

/**
 * A shop in which engagement does nothing: after the first order each customer buys at an own rate (gamma, shape 1, mean
 * 1.2 purchases a year; or all at 1.2) and joins with a chance of 0.2 at each purchase.
 */
function shop(core, customers, alike, random) {
  const order = { customer: [customers, customers], day: [0, 2000] };
  const engaged = { customer: [], day: [] };
  const counts = { successesA: 0, sizeA: 0, successesB: 0, sizeB: 0 };
  for (let customer = 0; customer < customers; customer++) {
    const perDay = (alike ? meanPurchases : random.exponential() * meanPurchases) / 365;
    let joined = false;
    let purchases = 0;
    for (let day = 0; day <= 365; day += random.exponential() / perDay) {
      purchases++;
      order.customer.push(customer);
      order.day.push(firstOrder + Math.floor(day));
      if (!joined && random.uniform() < askedAndJoined) {
        joined = true;
        engaged.customer.push(customer);
        engaged.day.push(firstOrder + Math.floor(day));
      }
    }
    const cameBack = purchases > 1 ? 1 : 0;
    counts[joined ? 'sizeA' : 'sizeB']++;
    counts[joined ? 'successesA' : 'successesB'] += cameBack;
  }
  const rows = {
    customerCount: customers + 1,
    orderCustomer: Int32Array.from(order.customer),
    orderDay: Float64Array.from(order.day),
    engagedCustomer: Int32Array.from(engaged.customer),
    engagedDay: Float64Array.from(engaged.day),
  };
  return { rows, everAgainstNever: counts };
}

/** False alarms of three ways to ask whether engaged customers come back more often. */
export function* repeatShops(core, { scale }) {
  const settings = [
    { customers: 300, alike: false, runs: 2000 },
    { customers: 2000, alike: false, runs: 2000 },
    { customers: 10_000, alike: false, runs: 400 },
    { customers: 2000, alike: true, runs: 2000 },
  ];
  for (const { customers, alike, runs } of settings) {
    const random = randomSource(3);
    const ways = { naive: verdictCount(), landmark: verdictCount(), stratified: verdictCount() };
    const wanted = Math.ceil(runs * scale);
    for (let run = 0; run < wanted; run++) {
      const { rows, everAgainstNever } = shop(core, customers, alike, random);
      const naive = core.liftTest([everAgainstNever]);
      const lift = core.repeatLift(rows, options);
      ways.naive.add(naive.verdict, naive.ratio.estimate);
      ways.landmark.add(lift.crude.verdict, lift.crude.ratio.estimate);
      ways.stratified.add(lift.verdict, lift.decisive.ratio.estimate);
      if (run % 50 === 0) yield { doing: `shops of ${customers} customers`, share: run / wanted };
    }
    yield { result: { customers, alike, ways } };
  }
}
