import type { DataColumn } from './check';
import { day, moment, texts } from './dataCells';
import { functionData } from './functionData';

/** The days whose reading depends on the time zone most: around the changes of clocks in both hemispheres. */
export const delicateDays = [
  '2025-01-01',
  '2025-03-09',
  '2025-03-30',
  '2025-04-06',
  '2025-09-28',
  '2025-10-26',
  '2025-11-02',
  '2025-12-31',
] as const;

/** What the formulas of the checks look at. */
export const dataColumns = (): readonly DataColumn[] => [
  ...functionData(),
  { name: 'blank', cells: [''] },
  { name: 'gain', cells: [2400, -300] },
  { name: 'cost', cells: [100, 20] },
  { name: 'mergedGain', cells: [2400, ''], merged: true },
  { name: 'mergedCost', cells: [120, 600] },
  { name: 'errors', cells: [{ formula: '=1/0' }, 2400] },
  { name: 'share', cells: [{ number: 0.45, format: '0%' }] },
  { name: 'duration', cells: [{ number: 1.5 / 24, format: '[h]:mm' }] },
  { name: 'yes', cells: [true] },
  ...mixedDateColumns(),
  { name: 'delicateDays', cells: delicateDays.map(day) },
  { name: 'x', cells: [1, 2, 3] },
  { name: 'y', cells: [2, 4, 7] },
];

/** Dates as text beside real dates: a real date that is read a day or an hour off changes the answer. */
function mixedDateColumns(): DataColumn[] {
  return [
    { name: 'mixedCustomer', cells: texts('Ana Ana Ben Ben Cy Eli') },
    {
      name: 'mixedDay',
      cells: [
        '2025-03-08',
        day('2025-04-07'),
        day('2025-09-27'),
        '2025-10-27',
        day('2025-04-06'),
        '2025-12-31',
      ],
    },
    { name: 'mixedPerson', cells: texts('Ana Ana Ben Ben Cy') },
    {
      name: 'mixedMoment',
      cells: [
        moment('2025-07-01', 22),
        '2025-07-01 23:30:00',
        '2025-01-01 22:00:00',
        moment('2025-01-01', 23.5),
        moment('2025-04-05', 12),
      ],
    },
    { name: 'mixedEvent', cells: texts('View Buy View Buy View') },
    { name: 'mixedSteps', cells: texts('View Buy') },
  ];
}
