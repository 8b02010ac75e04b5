import { stopwatch } from './clock.mjs';
import { loadFunctions } from './loadFunctions.mjs';
import { freshCells, locale, mapping, orderTab } from './orderTab.mjs';
import { dayText } from './shopRows.mjs';

const megabyte = 1024 ** 2;
const listMapping = {
  sheetId: 1,
  table: 'customers',
  columns: { customer: 'Email', engagedSince: 'Joined' },
  constants: {},
};
const firstDay = Date.UTC(2022, 0, 1);

/** A long list of subscribers, each with the day of joining. */
function subscribers(rows) {
  const cells = [['Email', 'Joined']];
  for (let row = 0; row < rows; row++)
    cells.push([`reader.${row.toString(36)}@example.com`, dayText(firstDay + (row % 1000) * 86_400_000)]);
  return cells;
}

const tabs = {
  orders: (rows) => ({ cells: freshCells(orderTab(rows), rows), read: mapping }),
  subscribers: (rows) => ({ cells: subscribers(rows), read: listMapping }),
};

/** Reading one tab, once, as a report does: how long it takes, and what is held on top of the cells when it is done. */
export async function largeTab({ tab, rows }) {
  const { readTables } = await loadFunctions();
  const { cells, read } = tabs[tab](rows);
  const settle = () => {
    for (let time = 0; time < 3; time++) globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers) / megabyte;
  };
  const before = settle();
  const elapsed = stopwatch();
  const data = readTables([{ sheetId: 1, name: 'Tab', cells }], [read], locale, 30_000);
  const ms = elapsed();
  const held = settle() - before;
  const [health] = data.health;
  return { ms, held, cells: rows * cells[0].length, rowsUsed: health.rowsUsed, kept: data[read.table].rows };
}
