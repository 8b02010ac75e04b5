import { describe, expect, it } from 'vitest';
import { RowLedger } from '../../src/import/rowLedger';
import { read, tabOf } from './tab';

describe('the rows that are left out', () => {
  it('are named by the first cell and the next ones, down the tab', () => {
    const { health } = read(
      tabOf(
        'Orders',
        'Customer | Date | Amount\na | 2025-01-01 | x\nb | 2025-01-02 | 5\nb | 2025-01-02 | 6\nb | 2025-01-02 | 7\nc | 2025-01-03 | y\nd | | z',
      ),
    );
    expect(health[0]!.dropped).toEqual([
      {
        reason: 'the amount is not a number',
        rows: 3,
        firstCell: 'Orders!C2',
        nextCells: ['Orders!C6', 'Orders!C7'],
      },
    ]);
  });

  it('keep the order of the tab when a rule looks back', () => {
    const ledger = new RowLedger(10);
    for (const row of [7, 2, 9, 4]) ledger.drop(row, 'twice', row === 2 ? 1 : 0);
    expect(ledger.dropped('T', 1)).toEqual([
      { reason: 'twice', rows: 4, firstCell: 'T!B4', nextCells: ['T!A6', 'T!A9', 'T!A11'] },
    ]);
  });

  it('are all counted, but only the first twenty of a reason are named', () => {
    const ledger = new RowLedger(5000);
    for (let row = 4999; row >= 0; row--) ledger.drop(row, 'blank', 0);
    const [{ rows, firstCell, nextCells }] = ledger.dropped('T', 0) as [ReturnType<RowLedger['dropped']>[0]];
    expect([rows, firstCell, nextCells?.length, nextCells?.at(-1)]).toEqual([5000, 'T!A1', 19, 'T!A20']);
  });

  it('count once, for the first reason', () => {
    const ledger = new RowLedger(3);
    ledger.drop(1, 'one', 0);
    ledger.drop(1, 'other', 0);
    expect(ledger.dropped('T', 0)).toEqual([{ reason: 'one', rows: 1, firstCell: 'T!A2' }]);
    expect([...ledger.keptRows()]).toEqual([0, 2]);
  });
});
