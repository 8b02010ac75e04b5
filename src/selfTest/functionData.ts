import type { DataColumn } from './check';
import { numbers, serialDay, texts } from './dataCells';

/** Small tables for the functions of the catalogue. */
export const functionData = (): readonly DataColumn[] => [
  ...activityColumns(),
  ...orderColumns(),
  ...dealColumns(),
  ...eventColumns(),
  { name: 'stageCounts', cells: [8200, 1150, 138, 41] },
  { name: 'stageCosts', cells: [400, 150, 90, 80] },
  ...strataColumns(),
  ...offerColumns(),
  { name: 'reactions', cells: [10, 12, 9, 20, 11] },
  { name: 'reach', cells: [100, 150, 90, 160, 120] },
  { name: 'thread', cells: texts('t1 t1 t2 t3 t4 t5 t6') },
  { name: 'answerer', cells: [...texts('Ana Shop Shop Ben Shop Cy'), ''] },
  { name: 'isStaff', cells: [false, true, true, false, true, false, false] },
];

function activityColumns(): DataColumn[] {
  return [
    { name: 'channel', cells: ['Instagram', 'Newsletter', 'Instagram'] },
    { name: 'channelGain', cells: [300, 500, 100] },
    { name: 'channelCost', cells: [50, 20, 30] },
    { name: 'channelHours', cells: [4, 2, 1] },
  ];
}

function orderColumns(): DataColumn[] {
  const firstOrders = '2025-01-01 '.repeat(6);
  return [
    { name: 'customer', cells: texts('Ana Ben Cy Dee Eli Fay Ana Ben Cy Dee') },
    { name: 'orderDay', cells: texts(`${firstOrders}2025-03-01 2025-04-15 2025-05-01 2025-08-01`) },
    { name: 'engaged', cells: texts('ana ben') },
    { name: 'engagedSince', cells: texts('2025-01-10 2025-01-20') },
  ];
}

/** Five people and seventeen events; the last step of Cy lies more than 30 days after the first. */
function eventColumns(): DataColumn[] {
  return [
    { name: 'person', cells: texts('Ana Ana Ana Ben Ben Cy Cy Cy Cy Dee Dee Dee Dee Eli Eli Eli Eli') },
    {
      name: 'eventDay',
      cells: texts(
        '2025-03-01 2025-03-03 2025-03-20 2025-03-02 2025-03-05 2025-03-02 2025-03-04 2025-03-09 2025-04-20 ' +
          '2025-03-06 2025-03-06 2025-03-07 2025-03-08 2025-03-10 2025-03-12 2025-04-10 2025-04-11',
      ),
    },
    {
      name: 'event',
      cells: texts(
        'View Enquire Buy View Buy Enquire View Enquire Buy View Enquire Refund Buy View View Enquire Buy',
      ),
    },
    { name: 'steps', cells: texts('View Enquire Buy') },
  ];
}

function strataColumns(): DataColumn[] {
  return [
    { name: 'engagedBack', cells: [3, 12, 30] },
    { name: 'engagedAll', cells: [20, 40, 60] },
    { name: 'othersBack', cells: [15, 20, 25] },
    { name: 'othersAll', cells: [120, 70, 50] },
  ];
}

function dealColumns(): DataColumn[] {
  return [
    { name: 'dealCustomer', cells: texts('Ana Ben Cy Dee Eli Fay Ana Ben Eli Fay') },
    {
      name: 'dealDay',
      cells: texts(
        '2025-01-01 2025-01-02 2025-01-03 2025-01-04 2025-01-05 2025-01-06 2025-02-01 2025-02-02 2025-03-05 2025-08-01',
      ),
    },
    { name: 'discounted', cells: texts('yes yes yes yes no no no yes no no') },
  ];
}

/** Eight ordinary weeks from Monday, 6 January 2025, a week with an offer, two weeks after it. */
function offerColumns(): DataColumn[] {
  const sales = numbers(
    '210 195 220 240 330 410 150 205 200 215 250 320 425 160 220 190 230 245 340 400 145 200 205 210 235 335 415 155 ' +
      '215 198 225 255 325 420 165 212 202 218 242 345 405 150 208 196 228 248 328 430 158 218 204 222 238 338 418 152 ' +
      '262 251 280 305 402 498 190 196 188 205 229 318 399 146 209 199 219 244 331 415 153',
  );
  const first = serialDay('2025-01-06');
  return [
    { name: 'saleDay', cells: sales.map((_sale, at) => ({ number: first + at, format: 'yyyy-mm-dd' })) },
    { name: 'sales', cells: sales },
  ];
}
