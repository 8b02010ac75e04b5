import { expect, test } from 'vitest';
import { openHost } from './openHost';

const code = `
/** @customfunction */
function TABLE() {
  SpreadsheetApp.getActive().getSheets().forEach(function (sheet) { sheet.getDataRange().getValues(); });
  var rows = [['Part', 'Value']];
  for (var at = 1; at < 20; at += 1) rows.push(['row ' + at, at]);
  return rows;
}
/** @customfunction */
function SHARE(visitors, buyers) { return buyers / visitors; }
/** @customfunction */
function ONE() { return 1; }
`;

const opened = () => {
  const all = openHost();
  all.host.loadAddon(code, {});
  return { ...all, tab: all.document.insertSheet('New') };
};

type Opened = ReturnType<typeof opened>;
type Wait = (all: Opened) => Promise<unknown>;

/** Who reads at once calculates; who waits finds what the engine's own run left. */
const waits: [string, Wait][] = [
  ['at once', () => Promise.resolve()],
  [
    'after the engine has calculated',
    ({ host }) => host.book.engine.api.getFormula().onCalculationResultApplied(5000),
  ],
];

const formulas: [string, string][] = [
  ['A1', '=TABLE()'],
  ['A14', '=SHARE(240;30)'],
  ['A12', '=ONE()'],
];

const orders: [string, [string, string][]][] = [
  ['table first', formulas],
  ['table last', [...formulas].reverse()],
];

for (const [when, wait] of waits) {
  test.each(orders)(
    `a blocked table leaves the formulas in its way, ${when}: %s`,
    async (_order, entries) => {
      const all = opened();
      for (const [cell, formula] of entries) {
        all.tab.getRange(cell).setFormula(formula);
        await wait(all);
        all.tab.getRange(cell).getValue();
      }
      await wait(all);
      const shown = all.tab.getRange('A1:A20').getValues().flat();
      expect([shown[0], shown[11], shown[13]]).toEqual(['#REF!', 1, 0.125]);
      expect(shown.filter((value) => value !== '')).toHaveLength(3);
    },
  );

  test(`a blocked table leaves formulas that came in the same write, ${when}`, async () => {
    const all = opened();
    const column = Array.from({ length: 14 }, () => ['']);
    column[0] = ['=TABLE()'];
    column[11] = ['=ONE()'];
    column[13] = ['=SHARE(240;30)'];
    all.tab.getRange('A1:A14').setFormulas(column);
    await wait(all);
    const shown = all.tab.getRange('A1:A14').getValues().flat();
    expect([shown[0], shown[11], shown[13]]).toEqual(['#REF!', 1, 0.125]);
  });

  test(`a cell filled inside a table turns it into #REF!, and emptied brings it back, ${when}`, async () => {
    const all = opened();
    all.tab.getRange('A1').setFormula('=TABLE()');
    all.tab.getRange('D1').setFormula('=SUM(B2:B20)');
    await wait(all);
    const whole = all.tab.getRange('A1:B20').getValues();
    expect(whole[19]).toEqual(['row 19', 19]);
    expect(all.tab.getRange('D1').getValue()).toBe(190);
    all.tab.getRange('A4').setValue('mine');
    all.tab.getRange('B4').setFormula('=1+1');
    await wait(all);
    const blocked = all.tab.getRange('A1:B20').getValues();
    expect(blocked.flat().filter((value) => value !== '')).toEqual(['#REF!', 'mine', 2]);
    expect(all.tab.getRange('D1').getValue()).toBe(2);
    all.tab.getRange('A4').clearContent();
    await wait(all);
    expect(all.tab.getRange('A1').getValue()).toBe('#REF!');
    all.tab.getRange('B4').clearContent();
    await wait(all);
    expect(all.tab.getRange('A1:B20').getValues()).toEqual(whole);
    expect(all.tab.getRange('D1').getValue()).toBe(190);
  });
}

test('a formula that reads a table reads what is left of it once the engine has calculated', async () => {
  const all = opened();
  all.tab.getRange('A1').setFormula('={1;2;3;4}');
  all.tab.getRange('D1').setFormula('=SUM(A2:A4)');
  const { host } = all;
  const engineRan = (): Promise<unknown> =>
    host.book.engine.api.getFormula().onCalculationResultApplied(5000);
  await engineRan();
  all.tab.getRange('A3').setValue(50);
  await engineRan();
  expect(all.tab.getRange('D1').getValue()).toBe(50);
  all.tab.getRange('A3').setValue('');
  await engineRan();
  expect(all.tab.getRange('D1').getValue()).toBe(9);
});
