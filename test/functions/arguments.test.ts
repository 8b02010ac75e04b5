import { describe, expect, it } from 'vitest';
import { call, callIn, column, figureOf } from './call';
import { expectCells, expectNumber } from './expectCells';

const manyBlanks = Array.from({ length: 990 }, () => '');

describe('arguments are read as a shop owner types them', () => {
  it('text money counts, with its currency, sign and grouping', () => {
    // 22.50 − 0.95 + 12,400 − 30 = 12,391.55; minus 91.55 is 12,300.
    const gain = column('$22.50', '-$0.95', '12,400', '(30.00)');
    expectNumber(call('ROE', gain, 91.55, '', '', '', 'net'), 12_300);
  });

  it('text money follows the locale of the spreadsheet', () => {
    expectNumber(callIn('de_DE', 'ROE', column('1.234,56'), 34.56, '', '', '', 'net'), 1200);
    expectNumber(callIn('de_DE', 'ROE', '1.234', 34, '', '', '', 'net'), 1200);
    expectNumber(callIn('en_US', 'ROE', '1,234', 34, '', '', '', 'net'), 1200);
  });

  it('a margin may be typed as 45 % or 0.45', () => {
    expect(call('ROE', 2400, 120, 20, 30, '45 %')).toBe(0.5);
    expect(call('ROE', 2400, 120, 20, 30, 0.45)).toBe(0.5);
  });

  it('an open-ended range brings blanks that do not count', () => {
    expect(
      call(
        'ROE',
        column(2400, ...manyBlanks),
        column(120, ...manyBlanks),
        column(20, ...manyBlanks),
        30,
        0.45,
      ),
    ).toBe(0.5);
    expect(
      figureOf(
        call('ROE', column(2400, ...manyBlanks), column(120, ...manyBlanks), '', '', '', 'table'),
        'rows',
      ),
    ).toBe(1);
  });

  it('ranges may differ in length by blank cells only', () => {
    expect(call('ROE', column(200, 100, ''), column(100, 50))).toBe(1);
  });

  it('a row in the middle that is blank everywhere is skipped', () => {
    const table = call('ROE_BY', column('A', '', 'A'), column(10, '', 20), column(5, '', 10));
    expectCells(table, [
      ['group', 'rows', 'gain', 'cost', 'hours', 'net', 'ROE, revenue-based', 'net per hour', 'remark'],
      ['A', 2, 30, 15, 0, 15, 1, 'no hours', 'few data'],
    ]);
  });

  it('a blank amount beside a filled one is 0', () => {
    // 300 against 50 + 40.
    expectNumber(call('ROE', column(300, ''), column(50, 40)), 210 / 90);
  });

  it('cells of spaces are blank', () => {
    expect(call('ROE', column(200, '  '), column(100, ' '))).toBe(1);
  });

  it('one row, one column and one cell are read alike', () => {
    expect(call('ROE', [[100, 100]], [[50, 50]])).toBe(1);
    expect(call('ROE', column(100, 100), column(50, 50))).toBe(1);
    expect(call('ROE', [[200]], 100)).toBe(1);
  });

  it('a total may stand beside a column', () => {
    expect(call('ROE', 300, column(50, 50, 50))).toBe(1);
    expect(call('ROE', column(100, 100, 100), 150)).toBe(1);
  });

  it('keywords are read in any letter case', () => {
    expect(call('ROE', 200, 100, '', '', '', ' NET ')).toBe(100);
  });

  it('an hourly rate of 0 leaves time out', () => {
    expect(call('ROE', 200, 100, 5, 0)).toBe(1);
  });

  it('hours that are all 0 or blank need no rate', () => {
    expect(call('ROE', column(100, 100), column(50, 50), column(0, ''))).toBe(1);
  });

  it('refunds may outweigh the gain: the return then lies below −1', () => {
    // (50 − 200 − 100) / 100.
    expect(call('ROE', column(50, -200), 100)).toBe(-2.5);
  });
});

describe('ids and dates', () => {
  const orders = [
    column('Ana@Shop.com', 'ben@shop.com', 'CY', 'dee', 'ana@shop.com ', 'Cy', 'dee'),
    column('2025-01-01', '2025-01-01', '2025-01-01', '2025-01-01', '2025-03-01', '2025-03-02', '2025-08-01'),
  ];
  const engaged = [column('ANA@shop.com', 'Ben <ben@shop.com>'), column('2025-01-10', '2025-01-10')];

  it('ids meet in any letter case, with spaces or a display name', () => {
    // Engaged: Ana came back, Ben did not. Others: Cy came back, Dee did not (too late). 1/2 against 1/2.
    expect(call('REPEAT_LIFT', ...orders, ...engaged)).toBe(0);
    const table = call('REPEAT_LIFT', ...orders, ...engaged, '', '', 'table');
    expect(figureOf(table, 'engaged customers')).toBe(2);
    expect(figureOf(table, 'other customers')).toBe(2);
  });

  it('dates may be dates, ISO text or serial numbers', () => {
    const [customers, texts] = orders;
    const days = texts!.map(([text]) => [new Date(`${String(text)}T12:00:00Z`)]);
    // Serial 45658 is 2025-01-01.
    const serials = texts!.map(([text]) => [
      45658 + (Date.parse(String(text)) - Date.parse('2025-01-01')) / 86_400_000,
    ]);
    expect(call('REPEAT_LIFT', customers, days, ...engaged)).toBe(0);
    expect(call('REPEAT_LIFT', customers, serials, ...engaged)).toBe(0);
  });

  it('an engaged customer without a date among dated ones is in neither group', () => {
    const table = call('REPEAT_LIFT', ...orders, engaged[0], column('2025-01-10', ''), '', '', 'table');
    expect(figureOf(table, 'engaged customers')).toBe(1);
    expect(figureOf(table, 'engaged without a date, left out')).toBe(1);
    expect(figureOf(table, 'other customers')).toBe(2);
  });

  it('a row of the engaged list with a date and no customer is left out and counted', () => {
    const listed = [column('ana@shop.com', ''), column('2025-01-10', '2025-01-11')];
    const table = call('REPEAT_LIFT', ...orders, ...listed, '', '', 'table');
    expect(figureOf(table, 'engaged customers')).toBe(1);
    expect(figureOf(table, 'engaged without a customer, left out')).toBe(1);
  });

  it('without engaged dates the grade is E', () => {
    expect(call('REPEAT_LIFT', ...orders, engaged[0], '', '', '', 'grade')).toBe('E');
  });

  it('rows blank in both order ranges are skipped, rows blank in one are left out and counted', () => {
    const customers = [...orders[0]!, ...column('', '', 'Eve')];
    const dates = [...orders[1]!, ...column('', '2025-02-02', '')];
    const table = call('REPEAT_LIFT', customers, dates, ...engaged, '', '', 'table');
    expect(figureOf(table, 'order rows left out')).toBe(2);
    expect(figureOf(table, 'lift')).toBe(0);
  });

  it('groups meet in any letter case and show the first spelling; rows without a name are a group', () => {
    const table = call(
      'ROE_BY',
      column('Blog', 'blog ', ''),
      column(10, 30, 5),
      column(20, 20, 20),
    ) as unknown[][];
    expect(table.map(([group, rows, gain]) => [group, rows, gain]).slice(1)).toEqual([
      ['Blog', 2, 40],
      ['(blank)', 1, 5],
    ]);
  });
});
