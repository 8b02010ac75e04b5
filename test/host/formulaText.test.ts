import { describe, expect, test } from 'vitest';
import {
  formulaNames,
  formulaReferences,
  movedFormula,
  readsUnnamedCells,
  toEnglish,
  toUniver,
  toXlsx,
} from '../../host/engine/formulaText';
import { formulaTokens } from '../../host/engine/formulaTokens';

const grid = (sheet: string | null): { rows: number; columns: number } =>
  sheet === 'Orders' ? { rows: 5000, columns: 30 } : { rows: 1000, columns: 26 };

describe('for Univer', () => {
  test.each([
    ['=SUM(1;2)', '=SUM(1,2)'],
    ['=IF(A1="a;b";1;2)', '=IF(A1="a;b",1,2)'],
    ['=IF(A1="say ""a;b""";1;2)', '=IF(A1="say ""a;b""",1,2)'],
    ["=SUM('a;b'!A1;'it''s; mine'!B2)", "=SUM('a;b'!A1,'it''s; mine'!B2)"],
    ['=SUM({1;2};3)', '=SUM({1;2},3)'],
    ['=SUM({1,2;3,4};5)', '=SUM({1,2;3,4},5)'],
    ['={SUM(1;2);3}', '={SUM(1,2);3}'],
    ['=A1', '=A1'],
    ['', ''],
  ])('%s becomes %s: ";" divides arguments, but not inside texts, names and braces', (typed, read) => {
    expect(toUniver(typed, grid)).toBe(read);
  });

  test.each([
    ['=SUM(A2:A)', '=SUM(A2:A1000)'],
    ['=SUM(Orders!$B$2:$B)', '=SUM(Orders!$B$2:$B5000)'],
    ["=SUM('Orders'!C2:D)", "=SUM('Orders'!C2:D5000)"],
    ['=SUM(B3:3)', '=SUM(B3:Z3)'],
    ['=SUM(A:A)', '=SUM(A:A)'],
    ['=SUM(2:3)', '=SUM(2:3)'],
    ['=SUM(A2:B7)', '=SUM(A2:B7)'],
  ])('%s becomes %s: an open end is closed at the end of its grid', (typed, read) => {
    expect(toUniver(typed, grid)).toBe(read);
  });

  test('a text or a name that looks like an open-ended area stays', () => {
    expect(toUniver('="A2:A"&ROE_2024(A1)', grid)).toBe('="A2:A"&ROE_2024(A1)');
  });
});

test('toEnglish keeps an open end, as Google shows it', () => {
  expect(toEnglish('=SUM(A2:A;B2:B)')).toBe('=SUM(A2:A,B2:B)');
});

describe('for XLSX', () => {
  test.each([
    ['=NORM.S.INV(A1)', '_xlfn.NORM.S.INV(A1)'],
    ['=T.INV.2T(1/20;7)', '_xlfn.T.INV.2T(1/20,7)'],
    ['=t.dist.2t(A1;7)', '_xlfn.T.DIST.2T(A1,7)'],
    ['=CHISQ.DIST.RT(4;1)', '_xlfn.CHISQ.DIST.RT(4,1)'],
    ['=IFERROR(SUM(A2:A);"n/a; none")', 'IFERROR(SUM(A2:A1048576),"n/a; none")'],
    ['=ERROR.TYPE(A1)', 'ERROR.TYPE(A1)'],
    ['=SQRT(LN(A1))', 'SQRT(LN(A1))'],
  ])('%s is written as %s: no "=", commas, a prefix before newer functions', (typed, written) => {
    expect(toXlsx(typed)).toBe(written);
  });
});

describe('a copied formula', () => {
  test.each([
    ['=A1+$A1+A$1+$A$1', 2, 1, '=B3+$A3+B$1+$A$1'],
    ['=SUM(A1:B2;C:C;3:3)', 1, 1, '=SUM(B2:C3;D:D;4:4)'],
    ['=SUM($3:$3)', 1, 1, '=SUM($3:$3)'],
    ["='My tab'!A1", 1, 0, "='My tab'!A2"],
    ['=A1', -1, 0, '=#REF!'],
    ['=LOG10(A1)&"A1"', 1, 0, '=LOG10(A2)&"A1"'],
  ])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, moved) => {
    expect(movedFormula(formula, rows, columns)).toBe(moved);
  });
});

test('the references of a formula are its areas with their tabs, not texts and not function names', () => {
  expect(formulaReferences(`=SUM(A1;Orders!B2:B;'it''s'!C1)&"D4"&LOG10(2)`)).toEqual([
    { sheet: null, area: 'A1' },
    { sheet: 'Orders', area: 'B2:B' },
    { sheet: "it's", area: 'C1' },
  ]);
});

test('bare words may be names of ranges; TRUE and FALSE are not', () => {
  expect(formulaNames('=IF(TRUE;my_range;FALSE)')).toEqual(['my_range']);
});

test('INDIRECT and OFFSET read cells that the text does not name', () => {
  expect(readsUnnamedCells('=SUM(indirect("A1"))')).toBe(true);
  expect(readsUnnamedCells('="INDIRECT("')).toBe(false);
});

test.each(['=A1+"x;', "='broken", '={1;2', '=1e5*.5', '=§?', '=Ärger!A1'])(
  'the tokens of %s joined give the text again',
  (formula) => {
    expect(
      formulaTokens(formula)
        .map((token) => token.text)
        .join(''),
    ).toBe(formula);
  },
);
