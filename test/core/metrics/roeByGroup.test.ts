import { expect, test } from 'vitest';
import { roeByGroup } from '../../../src/core/metrics/roeByGroup';

const money = { hourlyRate: 10, margin: 0.5 };

test('each group has its own sums and return, largest gain first', () => {
  const groups = roeByGroup({
    group: Int32Array.of(0, 1, 0, 1),
    groupNames: ['mail', 'calls'],
    gain: Float64Array.of(100, 400, 50, 200),
    cost: Float64Array.of(10, 40, 5, 20),
    hours: Float64Array.of(1, 4, 2, 2),
    ...money,
  });
  expect(groups).toEqual([
    // 600 · 0.5 − (60 + 6 · 10) = 180, 180 ÷ 120 = 1.5, 180 ÷ 6 = 30
    {
      group: 'calls',
      rows: 2,
      gain: 600,
      cash: 60,
      cost: 120,
      hours: 6,
      net: 180,
      roe: 1.5,
      netPerHour: 30,
      fewData: true,
    },
    // 150 · 0.5 − (15 + 3 · 10) = 30, 30 ÷ 45, 30 ÷ 3 = 10
    {
      group: 'mail',
      rows: 2,
      gain: 150,
      cash: 15,
      cost: 45,
      hours: 3,
      net: 30,
      roe: 30 / 45,
      netPerHour: 10,
      fewData: true,
    },
  ]);
});

test('groups of equal gain stand in the order of their names, and names without rows are left out', () => {
  const groups = roeByGroup({
    group: Int32Array.of(2, 0),
    groupNames: ['a', 'never', 'c'],
    gain: Float64Array.of(5, 5),
    cost: null,
    hours: null,
    ...money,
  });
  expect(groups.map(({ group }) => group)).toEqual(['a', 'c']);
});

test('rows without a group are a group of their own with an empty name', () => {
  const [blank] = roeByGroup({
    group: Int32Array.of(-1, -1),
    groupNames: ['a'],
    gain: Float64Array.of(3, 4),
    cost: Float64Array.of(1, 1),
    hours: null,
    ...money,
  });
  expect(blank).toMatchObject({ group: '', rows: 2, gain: 7, cost: 2 });
});

test('blank amounts count as 0, refunds are negative gains', () => {
  const [group] = roeByGroup({
    group: Int32Array.of(0, 0, 0),
    groupNames: ['a'],
    gain: Float64Array.of(100, NaN, -40),
    cost: Float64Array.of(NaN, 10, NaN),
    hours: Float64Array.of(NaN, NaN, NaN),
    ...money,
  });
  // 60 · 0.5 − 10 = 20
  expect(group).toMatchObject({ rows: 3, gain: 60, cost: 10, hours: 0, net: 20, roe: 2, netPerHour: null });
});

test('few data: under 10 rows, or one row with more than half of the gain', () => {
  const fewData = (gains: number[]) =>
    roeByGroup({
      group: new Int32Array(gains.length),
      groupNames: ['a'],
      gain: Float64Array.from(gains),
      cost: null,
      hours: null,
      ...money,
    })[0]!.fewData;
  expect(fewData(new Array(9).fill(10))).toBe(true);
  expect(fewData(new Array(10).fill(10))).toBe(false);
  expect(fewData([...new Array(9).fill(10), 90])).toBe(false);
  expect(fewData([...new Array(9).fill(10), 91])).toBe(true);
  expect(fewData([91, ...new Array(9).fill(10)])).toBe(true);
  // Without any gain no row makes most of it.
  expect(fewData([...new Array(5).fill(10), ...new Array(5).fill(-10)])).toBe(false);
  expect(fewData(new Array(10).fill(-5))).toBe(false);
});

test('a group without cost has no return but a net', () => {
  const [group] = roeByGroup({
    group: Int32Array.of(0),
    groupNames: ['a'],
    gain: Float64Array.of(8),
    cost: null,
    hours: null,
    ...money,
  });
  expect(group).toMatchObject({ roe: null, net: 4 });
});

test('no rows give no groups', () => {
  expect(
    roeByGroup({
      group: new Int32Array(),
      groupNames: ['a'],
      gain: new Float64Array(),
      cost: null,
      hours: null,
      ...money,
    }),
  ).toEqual([]);
});

test('columns of unequal length are refused', () => {
  expect(() =>
    roeByGroup({
      group: Int32Array.of(0, 0),
      groupNames: ['a'],
      gain: Float64Array.of(1, 2),
      cost: Float64Array.of(1),
      hours: null,
      ...money,
    }),
  ).toThrow(expect.objectContaining({ code: 'UNEQUAL_LENGTHS' }));
});
