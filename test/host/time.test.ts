import { expect, test } from 'vitest';
import { zonedTime } from '../../host/engine/zonedTime';
import { formatDate } from '../../host/services/formatDate';

// 2024-01-05 is day 45296 of spreadsheets: 45292 is 2024-01-01 in every spreadsheet program.
test('a day of the spreadsheet is midnight in its time zone', () => {
  expect(zonedTime('Etc/UTC').date(45296).toISOString()).toBe('2024-01-05T00:00:00.000Z');
  expect(zonedTime('Europe/Berlin').date(45296).toISOString()).toBe('2024-01-04T23:00:00.000Z');
  expect(zonedTime('Europe/Berlin').date(45478).toISOString()).toBe('2024-07-04T22:00:00.000Z');
  expect(zonedTime('America/New_York').date(45296.5).toISOString()).toBe('2024-01-05T17:00:00.000Z');
});

test.each(['Etc/UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'])(
  'in %s every noon of a year keeps its serial number',
  (zone) => {
    const time = zonedTime(zone);
    for (let day = 45292; day < 45658; day++)
      expect(time.serial(time.date(day + 0.5))).toBeCloseTo(day + 0.5, 8);
  },
);

const moment = new Date('2024-07-04T13:05:09.007Z');

// reference/utilities/Utilities.md#formatdate: formats of Java's SimpleDateFormat.
test.each([
  ['GMT', 'yyyy-MM-dd', '2024-07-04'],
  ['GMT', "yyyy-MM-dd'T'HH:mm:ss'Z'", '2024-07-04T13:05:09Z'],
  ['Europe/Berlin', 'dd.MM.yy HH:mm', '04.07.24 15:05'],
  ['America/New_York', 'EEE, d MMM yyyy h:mm a', 'Thu, 4 Jul 2024 9:05 AM'],
  ['GMT', 'EEEE d MMMM yyyy', 'Thursday 4 July 2024'],
  ['Asia/Kolkata', 'HH:mm Z', '18:35 +0530'],
  ['GMT', 'SSS', '007'],
])('in %s, %s gives %s', (zone, format, shown) => {
  expect(formatDate(moment, zone, format)).toBe(shown);
});

test('a letter that the host does not know is refused by name', () => {
  expect(() => formatDate(moment, 'GMT', 'w')).toThrow('letter "w"');
});
