import type { Host } from '../../host/hostOver';
import { defaultAssumptions } from '../../src/analysis/assumptions';
import type { BuildRequest } from '../../src/addon/dto';
import { hostWithGlobals } from '../sheets/serviceGlobals';

const day = (n: number): Date => new Date(Date.UTC(2025, 0, 1 + n));

/** Activities and orders of any length, and a formula of the user's that looks at the future report. */
export function smallDocument(orders = 40): Host {
  const activities = [
    ['Date', 'Channel', 'Activity', 'Hours', 'Cost', 'Gain'],
    ...Array.from({ length: 12 }, (_row, i) => [
      day(i * 7),
      'Instagram',
      i % 2 ? 'Photo' : '=1+1',
      1,
      5,
      40 + i,
    ]),
  ];
  const rows = Array.from({ length: orders }, (_row, i) => [
    `k${i % Math.ceil(orders / 3)}`,
    day((i * 37) % 330),
    10 + (i % 7),
  ]);
  return hostWithGlobals({
    tabs: [
      { name: 'Work', cells: activities },
      { name: 'Orders', cells: [['Customer', 'Date', 'Amount'], ...rows] },
    ],
  });
}

export function smallRequest(more: Partial<BuildRequest> = {}): BuildRequest {
  return {
    mappings: [
      {
        sheetId: 0,
        table: 'activities',
        columns: { date: 'Date', activity: 'Activity', hours: 'Hours', cost: 'Cost', gain: 'Gain' },
        constants: {},
      },
      {
        sheetId: 1,
        table: 'orders',
        columns: { customer: 'Customer', date: 'Date', amount: 'Amount' },
        constants: {},
        amountIncludesTaxAndShipping: false,
      },
    ],
    assumptions: { ...defaultAssumptions, hourlyRate: 25, margin: 0.5 },
    templateId: 'one-page',
    ...more,
  };
}
