import { dateColumn, freshRange, textColumn } from '../cellColumns.mjs';
import { dayText, orderRows } from '../shopRows.mjs';

const landmark = 30;
const window = 180;

/** Lift after Mantel and Haenszel from rows of stratum, engaged, customers and those who came back. */
function liftOf(counts) {
  let engagedRate = 0;
  let otherRate = 0;
  for (const stratum of [1, 2, 3]) {
    const of = (engaged) =>
      counts.find((row) => row.stratum === stratum && row.engaged === engaged) ?? { people: 0, back: 0 };
    const a = of(true);
    const b = of(false);
    if (a.people + b.people === 0) continue;
    engagedRate += (a.back * b.people) / (a.people + b.people);
    otherRate += (b.back * a.people) / (a.people + b.people);
  }
  return [engagedRate / otherRate - 1];
}

/** Do engaged customers come back more? */
export const repeatLift = {
  name: 'REPEAT_LIFT',
  writings: ['dates', 'text dates'],

  table(rows, writing) {
    const { customers, moments, engaged } = orderRows(rows, 1);
    const days = (list) => (writing === 'dates' ? dateColumn(list) : textColumn(list.map(dayText)));
    const columns = [customers, moments, engaged.customers, engaged.moments];
    const cells = [
      textColumn(customers),
      days(moments),
      textColumn(engaged.customers),
      days(engaged.moments),
    ];
    return () => cells.map((column, at) => freshRange(column, columns[at].length));
  },

  arguments: (ranges) => ranges,
  answer: (lift) => [lift],

  floor([customers, dates, engaged, since], { id, sight }) {
    const ids = new Map();
    let seen = 0;
    for (let row = 0; row < customers.length; row++) {
      seen += sight(dates[row][0]);
      const key = id(customers[row][0]);
      if (ids.get(key) === undefined) ids.set(key, row);
    }
    for (let row = 0; row < engaged.length; row++) {
      seen += sight(since[row][0]);
      const key = id(engaged[row][0]);
      if (ids.get(key) === undefined) ids.set(key, row);
    }
    return seen + ids.size;
  },

  tables: [
    { name: 'orders', columns: { customer: 'text', day: 'date' } },
    { name: 'engaged', columns: { customer: 'text', day: 'date' } },
  ],

  sql: `
    WITH bought AS (SELECT lower(trim(customer)) AS id, day FROM orders WHERE trim(customer) <> ''),
    firsts AS (SELECT id, min(day) AS start FROM bought GROUP BY id),
    span AS (SELECT max(day) AS until FROM orders),
    listed AS (SELECT lower(trim(customer)) AS id, min(day) AS since FROM engaged GROUP BY 1),
    histories AS (
      SELECT id, start, count(DISTINCT CASE WHEN day <= start + ${landmark} THEN day END) AS occasions,
        bool_or(day > start + ${landmark} AND day <= start + ${landmark + window}) AS back
      FROM bought JOIN firsts USING (id) GROUP BY id, start)
    SELECT least(occasions, 3)::INTEGER AS stratum, coalesce(since <= start + ${landmark}, false) AS engaged,
      count(*)::INTEGER AS people, sum(back::INTEGER)::INTEGER AS back
    FROM histories LEFT JOIN listed USING (id), span
    WHERE start + ${landmark + window} <= until GROUP BY 1, 2`,
  answerOfRows: liftOf,

  /** Columns A to D hold the data; K: id, L: first order, M: first of its day, N: occasions, O: back, P: engaged, Q: counted. */
  formulas(rows, [, , engaged]) {
    const of = (column) => `$${column}$1:$${column}$${rows}`;
    const listed = `$C$1:$C$${engaged.length}`;
    const since = `$D$1:$D$${engaged.length}`;
    const perRow = [
      (row) => `=LOWER(TRIM(A${row}))`,
      (row) => `=MINIFS(${of('B')},${of('K')},K${row})`,
      (row) => `=IF(COUNTIFS(K$1:K${row},K${row},B$1:B${row},B${row})=1,1,0)`,
      (row) => `=MIN(3,COUNTIFS(${of('K')},K${row},${of('B')},"<="&(L${row}+${landmark}),${of('M')},1))`,
      (row) =>
        `=IF(COUNTIFS(${of('K')},K${row},${of('B')},">"&(L${row}+${landmark}),${of('B')},"<="&(L${row}+${landmark + window}))>0,1,0)`,
      (row) => `=IF(SUMPRODUCT((LOWER(TRIM(${listed}))=K${row})*(${since}<=L${row}+${landmark}))>0,1,0)`,
      (row) =>
        `=IF(AND(K${row}<>"",COUNTIF(K$1:K${row},K${row})=1,L${row}+${landmark + window}<=MAX(${of('B')})),1,0)`,
    ];
    const people = (stratum, isEngaged, more = '') =>
      `COUNTIFS(${of('Q')},1,${of('N')},${stratum},${of('P')},${isEngaged}${more})`;
    const back = (stratum, isEngaged) => people(stratum, isEngaged, `,${of('O')},1`);
    const sum = (one, other) =>
      [1, 2, 3]
        .map((s) => `${back(s, one)}*${people(s, other)}/MAX(1,${people(s, one)}+${people(s, other)})`)
        .join('+');
    return { perRow, answer: [`=(${sum(1, 0)})/(${sum(0, 1)})-1`] };
  },

  arquero({ op, escape }, { orders, engaged }) {
    const until = orders.rollup({ until: op.max('day') }).get('until');
    const id = escape((row) => row.customer.trim().toLowerCase());
    const bought = orders.derive({ id }).filter(escape((row) => row.id !== ''));
    const since = engaged
      .derive({ id })
      .groupby('id')
      .rollup({ since: op.min('day') });
    return bought
      .groupby('id')
      .derive({ start: op.min('day') })
      .derive({
        early: escape((row) => (row.day <= row.start + landmark ? row.day : undefined)),
        late: escape((row) =>
          row.day > row.start + landmark && row.day <= row.start + landmark + window ? 1 : 0,
        ),
      })
      .groupby('id', 'start')
      .rollup({
        occasions: op.distinct('early'),
        any: op.max('late'),
        some: op.valid('early'),
        all: op.count(),
      })
      .filter(escape((row) => row.start + landmark + window <= until))
      .join_left(since, 'id')
      .derive({
        // Arquero counts "no date" as a value of its own.
        stratum: escape((row) => Math.min(3, row.occasions - (row.some < row.all ? 1 : 0))),
        engaged: escape((row) => row.since <= row.start + landmark),
      })
      .groupby('stratum', 'engaged')
      .rollup({ people: op.count(), back: op.sum('any') })
      .objects();
  },
};
