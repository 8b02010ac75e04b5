import { performance } from 'node:perf_hooks';
import { stopwatch } from './clock.mjs';
import { loadFunctions } from './loadFunctions.mjs';
import { freshCells, headers, locale, mapping, orderTab } from './orderTab.mjs';

/** Looks at every cell of the tab and makes nothing of it. */
function visit(cells) {
  let seen = 0;
  for (const row of cells)
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      if (typeof cell === 'string') seen += cell.length;
      else if (typeof cell === 'number') seen += cell;
      else seen += cell.getTime();
    }
  return seen;
}

/** The same, and puts the two columns of ids into canonical form and looks them up, as the floor of the functions does. */
function visitWithIds(cells, canonicalKey) {
  let seen = visit(cells);
  for (const column of [headers.indexOf('Customer'), headers.indexOf('Order ID')]) {
    const ids = new Map();
    for (let row = 1; row < cells.length; row++) {
      const id = canonicalKey(cells[row][column]);
      if (ids.get(id) === undefined) ids.set(id, row);
    }
    seen += ids.size;
  }
  return seen;
}

/** Reading a whole tab against visiting its cells, in turn, over cells of their own. */
export async function readingTimes({ rows, seconds }) {
  const { canonicalKey, readTables } = await loadFunctions();
  const tab = orderTab(rows);
  const runs = { visit: [], visitWithIds: [], read: [] };
  const until = performance.now() + 1000 * seconds;
  for (let round = 0; round < 3 || performance.now() < until; round++) {
    for (const name of Object.keys(runs)) {
      const cells = freshCells(tab, rows);
      globalThis.gc?.();
      const elapsed = stopwatch();
      if (name === 'visit') visit(cells);
      else if (name === 'visitWithIds') visitWithIds(cells, canonicalKey);
      else readTables([{ sheetId: 1, name: 'Orders', cells }], [mapping], locale, 30_000);
      runs[name].push({ ms: elapsed() });
    }
  }
  return runs;
}
