import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/core/failure';
import { acquireOf, onlineOf } from '../../src/import/fields/activityChoices';
import { readTables } from '../../src/import/readTables';
import type { LabelColumn } from '../../src/import/tables';
import { berlin, read, readOn, recognised, tabOf } from './tab';

const texts = (column: LabelColumn | null): string[] =>
  Array.from(column!.index, (index) => column!.labels[index] ?? '');

const log = tabOf(
  'Log',
  `Date | Activity | Hours | Personalness (1-5) | Product | Topic | Online/offline | Purpose | Contacts | Responses | Leads | Conversions | Staff
   2025-03-01 | Letter | 1 | 1 | Bread | Spring | online | Acquire | 1,200 | 40 | 3 | 2 | Mira
   2025-03-02 | Call | 2 | 5 | Cake | | Offline | retain | 12 | 9 | | 4 | Jonas
   2025-03-03 | Chat | 1 | high | Cake | Spring | both | | a lot | -1 | 2.5 | 0 | MIRA
   2025-03-04 | Visit | 1 | 6 | | | In person | new customers | | | | | `,
);

describe('details of activities', () => {
  it('become typed columns: levels and counts in whole numbers, two-way choices as 1 and 0, blanks told apart', () => {
    const { activities } = read(log);
    expect([...activities!.personalness!]).toEqual([1, 5, -1, -1]);
    expect([...activities!.online!]).toEqual([1, 0, -1, 0]);
    expect([...activities!.acquires!]).toEqual([1, 0, -1, 1]);
    expect([...activities!.contacts!]).toEqual([1200, 12, NaN, NaN]);
    expect([...activities!.responses!]).toEqual([40, 9, NaN, NaN]);
    expect([...activities!.leads!]).toEqual([3, NaN, NaN, NaN]);
    expect([...activities!.conversions!]).toEqual([2, 4, 0, NaN]);
    expect(texts(activities!.offering)).toEqual(['Bread', 'Cake', 'Cake', '']);
    expect(texts(activities!.interest)).toEqual(['Spring', '', 'Spring', '']);
    expect(texts(activities!.person)).toEqual(['Mira', 'Jonas', 'Mira', '']);
  });

  it('that cannot be read count as blank, are told with their place, and keep their row', () => {
    const [health] = read(log).health;
    expect(health).toMatchObject({ rowsRead: 4, rowsUsed: 4, dropped: [] });
    expect(health!.remarks).toEqual([
      'Dates from 2025-03-01 to 2025-03-04.',
      '2 cells in the personalness column are not a level from 1 to 5 (first at Log!D4) and count as blank.',
      'One cell in the online or offline column is not "online" or "offline" (Log!G4) and counts as blank.',
      'One cell in the contacts column is not a count, such as 0 or 12 (Log!I4) and counts as blank.',
      'One cell in the responses column is not a count, such as 0 or 12 (Log!J4) and counts as blank.',
      'One cell in the leads column is not a count, such as 0 or 12 (Log!K4) and counts as blank.',
    ]);
  });

  it('of rows that are not used are not complained about', () => {
    const { health } = read(
      tabOf('Log', 'Date | Hours | Contacts\n2025-03-01 | 1 | 5\nsoon | 1 | a lot\n2025-03-02 | 1 | 7'),
    );
    expect(health[0]!.remarks).toEqual(['Dates from 2025-03-01 to 2025-03-02.']);
  });

  it('without their columns are null', () => {
    const { activities } = read(tabOf('Log', 'Date | Hours\n2025-03-01 | 1'));
    const { personalness, online, acquires, contacts, responses, leads, conversions } = activities!;
    const { offering, interest, person } = activities!;
    for (const column of [personalness, online, acquires, contacts, responses, leads, conversions])
      expect(column).toBeNull();
    for (const column of [offering, interest, person]) expect(column).toBeNull();
  });

  it('of a tab without the column are blank beside those of another tab that has it', () => {
    const { activities } = read(
      tabOf('Jan', 'Date | Hours | Contacts\n2025-01-05 | 1 | 8', 1),
      tabOf('Feb', 'Date | Hours | Personalness | Online\n2025-02-05 | 2 | 3 | yes', 2),
    );
    expect([...activities!.contacts!]).toEqual([8, NaN]);
    expect([...activities!.personalness!]).toEqual([-1, 3]);
    expect([...activities!.online!]).toEqual([-1, 1]);
  });

  it('in a column called "Offline" mean offline by yes', () => {
    const { activities } = read(
      tabOf('Log', 'Date | Hours | Offline\n2025-01-05 | 1 | yes\n2025-01-06 | 1 | no'),
    );
    expect([...activities!.online!]).toEqual([0, 1]);
  });

  it('given for all rows of a tab fill them, and are refused when they say nothing', () => {
    const tab = tabOf('Log', 'Date | Hours\n2025-03-01 | 1\n2025-03-02 | 2');
    const withAll = (constants: Record<string, string>) =>
      readTables([tab], [{ ...recognised(tab), constants }], berlin, readOn);
    const { activities } = withAll({ online: 'in person', personalness: '5' });
    expect([...activities!.online!]).toEqual([0, 0]);
    expect([...activities!.personalness!]).toEqual([5, 5]);
    expect(() => withAll({ online: 'somewhere' })).toThrowError(
      new Failure('BAD_CONSTANT', { tab: 'Log', field: 'Online or offline', given: 'somewhere' }),
    );
    expect(() => withAll({ personalness: '9' })).toThrowError(
      new Failure('BAD_CONSTANT', { tab: 'Log', field: 'Personalness (1 to 5)', given: '9' }),
    );
  });
});

describe('words for a choice of two', () => {
  it.each([
    ['Online', 1],
    ['on-line', 1],
    ['Newsletter', 1],
    ['Instagram', 1],
    ['Offline', 0],
    ['off-line', 0],
    ['In person', 0],
    ['Face-to-face', 0],
    ['Telephone', 0],
    ['Phone call', 0],
    ['Online shop', 1],
    ['Shop', 0],
    ['online and offline', -1],
    ['Elsewhere', -1],
  ])('%j as online or offline is %d', (text, side) => {
    expect(onlineOf(text)).toBe(side);
  });

  it.each([
    ['Acquisition', 1],
    ['win new customers', 1],
    ['Retention', 0],
    ['Keep regulars', 0],
    ['new and existing', -1],
    ['fun', -1],
  ])('%j as acquire or retain is %d', (text, side) => {
    expect(acquireOf(text)).toBe(side);
  });
});
