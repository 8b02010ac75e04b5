import { expect, test } from 'vitest';
import { dealLoyalty } from '../../../src/core/metrics/dealLoyalty';
import { engagementRate } from '../../../src/core/metrics/engagementRate';
import { offerLift } from '../../../src/core/metrics/offerLift';
import { peerAnswerRate } from '../../../src/core/metrics/peerAnswerRate';
import { repeatRate } from '../../../src/core/metrics/repeatRate';
import { silentAdvocates } from '../../../src/core/metrics/silentAdvocates';
import { timeBetweenOrders } from '../../../src/core/metrics/timeBetweenOrders';
import { offerOptions } from '../support/offerWeeks';

const rows = 1_000_000;
const blankNumbers = new Float64Array(rows).fill(NaN);
const blankKeys = new Int32Array(rows).fill(-1);
const orders = { customerCount: 0, orderCustomer: blankKeys, orderDay: blankNumbers };
const noRows = expect.objectContaining({ code: 'NO_ROWS' });

test('a million blank rows are no rows', () => {
  const options = { windowDays: 180, level: 0.95, marginOfNoInterest: 0.1 };
  expect(() => repeatRate(orders, options)).toThrow(noRows);
  expect(() => dealLoyalty({ ...orders, discounted: new Uint8Array(rows) }, options)).toThrow(noRows);
  expect(() => offerLift({ day: blankNumbers, value: blankNumbers }, offerOptions)).toThrow(noRows);
  expect(() => engagementRate({ interactions: blankNumbers, base: blankNumbers }, 0.95)).toThrow(noRows);
});

test('where nothing can be refused they are counted as left out, or have no answer', () => {
  const answers = { threadCount: 0, thread: blankKeys, answerer: blankKeys, staff: new Uint8Array(rows) };
  expect(peerAnswerRate(answers, 0.95)).toMatchObject({ rowsLeftOut: rows, rate: { estimate: null } });
  const referrals = { customerCount: 0, referrer: blankKeys, engaged: blankKeys };
  expect(silentAdvocates(referrals, 0.95)).toMatchObject({ rowsLeftOut: rows, referrers: 0 });
  expect(timeBetweenOrders(orders)).toMatchObject({ medianDays: null, gaps: 0 });
});
