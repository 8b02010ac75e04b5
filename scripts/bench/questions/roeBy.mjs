import { freshRange, numberColumn, textColumn } from '../cellColumns.mjs';
import { activityRows } from '../shopRows.mjs';

const rate = 30;
const margin = 0.45;

/** Which channel brings back the most? Gain and cost are text money. */
export const roeBy = {
  name: 'ROE_BY',
  writings: ['text money'],

  table(rows) {
    const { channels, gains, costs, hours } = activityRows(rows, 3);
    const cells = [textColumn(channels), textColumn(gains), textColumn(costs), numberColumn(hours)];
    return () => cells.map((column) => freshRange(column, rows));
  },

  arguments: (ranges) => [...ranges, rate, margin],
  /** Net by channel, in the order of the names. */
  answer: ([, ...groups]) =>
    netByName(groups.map(([name, , , , , net]) => ({ name: name.toLowerCase(), net }))),

  floor([channels, gains, costs, hours], { id }) {
    const ids = new Map();
    let seen = 0;
    for (let row = 0; row < channels.length; row++) {
      seen += gains[row][0].length + costs[row][0].length + hours[row][0];
      const key = id(channels[row][0]);
      if (ids.get(key) === undefined) ids.set(key, row);
    }
    return seen + ids.size;
  },

  tables: [{ name: 'activities', columns: { channel: 'text', gain: 'text', cost: 'text', hours: 'number' } }],

  sql: `
    SELECT coalesce(nullif(lower(trim(channel)), ''), '(blank)') AS name,
      sum(CAST(replace(replace(gain, '$', ''), ',', '') AS DOUBLE)) * ${margin}
        - sum(CAST(replace(replace(cost, '$', ''), ',', '') AS DOUBLE)) - sum(hours) * ${rate} AS net
    FROM activities GROUP BY 1`,
  answerOfRows: netByName,

  /** Columns A to D hold the data; K: channel, L: gain, M: cost. */
  formulas(rows, [channels]) {
    const of = (column) => `$${column}$1:$${column}$${rows}`;
    const money = (cell) => `=VALUE(SUBSTITUTE(SUBSTITUTE(${cell},"$",""),",",""))`;
    const perRow = [
      (row) => `=IF(TRIM(A${row})="","(blank)",LOWER(TRIM(A${row})))`,
      (row) => money(`B${row}`),
      (row) => money(`C${row}`),
    ];
    const names = [...new Set(channels.map(([cell]) => cell.trim().toLowerCase() || '(blank)'))].sort();
    const sum = (name, column) => `SUMIF(${of('K')},"${name}",${of(column)})`;
    return {
      perRow,
      answer: names.map((name) => `=${sum(name, 'L')}*${margin}-${sum(name, 'M')}-${sum(name, 'D')}*${rate}`),
    };
  },

  arquero({ op, escape }, { activities }) {
    const money = (text) => Number(text.replace(/[$,]/g, ''));
    return activities
      .derive({
        name: escape((row) => row.channel.trim().toLowerCase() || '(blank)'),
        gains: escape((row) => money(row.gain)),
        costs: escape((row) => money(row.cost)),
      })
      .groupby('name')
      .rollup({ gain: op.sum('gains'), cost: op.sum('costs'), hours: op.sum('hours') })
      .objects()
      .map(({ name, gain, cost, hours }) => ({ name, net: gain * margin - cost - hours * rate }));
  },
};

function netByName(rows) {
  return [...rows].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ net }) => net);
}
