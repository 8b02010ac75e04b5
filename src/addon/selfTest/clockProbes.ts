import { amountColumn } from '../../import/amountColumn';
import { wholeColumn } from '../../import/cellColumn';
import { isDate } from '../../import/cell';
import { dayColumn } from '../../import/dayColumn';
import { zoneOffsets } from '../../import/zoneOffsets';
import { serialDay } from '../../selfTest/dataCells';
import { delicateDays } from '../../selfTest/dataColumns';
import type { Bench, Probe } from './bench';

const dayMs = 86_400_000;
/** Every 15 days and 5 hours through two years: every rule of a clock is met. */
const moments = Array.from({ length: 48 }, (_, at) => Date.UTC(2024, 0, 1) + at * (15 * dayMs + 18_000_000));
const zonesWithOddRules = ['America/St_Johns', 'Pacific/Auckland', 'Australia/Lord_Howe'];

/** Numbers, days and clocks as this spreadsheet has them, and as the add-on reads them. */
export const clockProbes: readonly Probe[] = [
  {
    what: 'Days are read as they were written',
    from: 'Google’s clock of your zone',
    answers: [6],
    expected: `${delicateDays.length} days`,
    got: (bench) => {
      const cells = dayCells(bench);
      const right = delicateDays.filter((day, at) => wallClock(cells[at]?.[0], bench) === `${day} 00:00:00`);
      return `${right.length} days`;
    },
  },
  {
    what: 'The add-on counts the same days',
    from: 'days since 1 January 1970',
    answers: [6, 13],
    expected: `${delicateDays.length} days`,
    got: (bench) => {
      const { values } = dayColumn(wholeColumn(dayCells(bench)), () => bench.locale);
      const right = delicateDays.filter((day, at) => values[at] === serialDay(day) - 25_569);
      return `${right.length} days`;
    },
  },
  {
    what: 'The add-on’s clock is your spreadsheet’s',
    from: 'Google’s clock of your zone',
    answers: [13],
    expected: `${moments.length} moments`,
    got: ({ locale }) => `${agreeing(locale.timeZone)} moments`,
  },
  {
    what: 'Clocks of St John’s, Auckland, Lord Howe',
    from: 'Google’s own clocks',
    answers: [13],
    expected: `${zonesWithOddRules.length * moments.length} moments`,
    got: () => `${zonesWithOddRules.reduce((sum, zone) => sum + agreeing(zone), 0)} moments`,
  },
  {
    what: 'A number as your spreadsheet shows it is read',
    from: 'the number behind it',
    expected: 1234.5,
    got: ({ tab, locale, cells }) => {
      const cell = tab
        .getRange(cells.rows + 1, 1)
        .setNumberFormat('#,##0.00')
        .setValue(1234.5);
      return amountColumn(wholeColumn([[cell.getDisplayValue()]]), () => locale).values[0] ?? NaN;
    },
  },
];

function dayCells({ tab, cells }: Bench): unknown[][] {
  const { row, column, rows } = cells.data.get('delicateDays')!;
  return tab.getRange(row, column, rows, 1).getValues();
}

function wallClock(cell: unknown, { locale }: Bench): string {
  if (!isDate(cell)) return 'no date';
  return Utilities.formatDate(cell, locale.timeZone, 'yyyy-MM-dd HH:mm:ss');
}

/** At how many of the moments Intl and Google tell the same time. */
function agreeing(timeZone: string): number {
  const zone = zoneOffsets(timeZone);
  return moments.filter((ms) => {
    const ours = new Date(zone.localMs(ms)).toISOString().slice(0, 19).replace('T', ' ');
    return ours === Utilities.formatDate(new Date(ms), timeZone, 'yyyy-MM-dd HH:mm:ss');
  }).length;
}
