import { expect, test } from 'vitest';
import { periodOfText, periodText } from '../../src/report/periodText';

test.each([
  ['What customer conversations bring back · 1 Jan 1970 to 31 Jan 1970', { from: 0, to: 30 }],
  ['Heading · with a dot · 29 Feb 2024 to 1 Mar 2024', { from: 19_782, to: 19_783 }],
  ['What customer conversations bring back · all data', null],
  ['1 Jan 1970 to 30 Feb 1970', null],
  ['2 Jan 1970 to 1 Jan 1970', null],
  ['', null],
])('the period of "%s" is read back', (text, period) => {
  expect(periodOfText(text)).toEqual(period);
});

test('a period is read back from its own words', () => {
  for (let from = 19_000; from < 19_800; from += 37)
    expect(periodOfText(`Anything · ${periodText({ from, to: from + 40 })}`)).toEqual({
      from,
      to: from + 40,
    });
});
