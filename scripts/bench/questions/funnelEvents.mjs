import { dateColumn, freshRange, textColumn } from '../cellColumns.mjs';
import { eventRows, timeText } from '../shopRows.mjs';

const windowDays = 30;

/** How far do people get from seeing to buying? */
export const funnelEvents = {
  name: 'FUNNEL_EVENTS',
  writings: ['dates', 'text dates'],

  table(rows, writing) {
    const { people, moments, stages } = eventRows(rows, 2);
    const dates = writing === 'dates' ? dateColumn(moments) : textColumn(moments.map(timeText));
    const cells = [textColumn(people), dates, textColumn(stages)];
    return () => cells.map((column) => freshRange(column, rows));
  },

  arguments: (ranges) => [...ranges, [['View', 'Enquire', 'Buy']], windowDays, 'ordered', '', 'counts'],
  answer: (counts) => counts.flat(),

  floor([people, dates, stages], { id, sight }) {
    const ids = new Map();
    let seen = 0;
    for (let row = 0; row < people.length; row++) {
      seen += sight(dates[row][0]) + stages[row][0].length;
      const key = id(people[row][0]);
      if (ids.get(key) === undefined) ids.set(key, row);
    }
    return seen + ids.size;
  },

  tables: [{ name: 'events', columns: { person: 'text', moment: 'moment', stage: 'text' } }],

  // Of each row on the way the next purchase, then of each first look the next enquiry and what follows it.
  sql: `
    WITH read AS (
      SELECT lower(trim(person)) AS id, moment, lower(trim(stage)) AS stage FROM events WHERE trim(person) <> ''),
    steps AS (SELECT * FROM read WHERE stage IN ('view', 'enquire', 'buy')),
    buying AS (
      SELECT *, min(CASE WHEN stage = 'buy' THEN moment END) OVER later AS bought FROM steps
      WINDOW later AS (PARTITION BY id ORDER BY moment RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING)),
    asking AS (
      SELECT *, min(CASE WHEN stage = 'enquire' THEN moment END) OVER later AS asked,
        min(CASE WHEN stage = 'enquire' THEN bought END) OVER later AS then_bought FROM buying
      WINDOW later AS (PARTITION BY id ORDER BY moment RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING)),
    depths AS (
      SELECT id, max(CASE WHEN then_bought <= moment + ${windowDays} + 1e-9 THEN 3
        WHEN asked <= moment + ${windowDays} + 1e-9 THEN 2 ELSE 1 END) AS depth
      FROM asking WHERE stage = 'view' GROUP BY id)
    SELECT depth::INTEGER AS depth, count(*)::INTEGER AS people FROM depths GROUP BY depth`,
  answerOfRows: (rows) =>
    [1, 2, 3].map((step) =>
      rows.reduce((people, row) => (row.depth >= step ? people + row.people : people), 0),
    ),

  /** Columns A to C hold the data; K: id, L: stage, M: next enquiry, N: purchase after it, O: depth, P: first look. */
  formulas(rows) {
    const of = (column) => `$${column}$1:$${column}$${rows}`;
    const next = (stage, row, from) =>
      `MINIFS(${of('B')},${of('K')},K${row},${of('L')},"${stage}",${of('B')},">="&${from}${row})`;
    const late = (column, row) => `OR(${column}${row}=0,${column}${row}>B${row}+${windowDays})`;
    const perRow = [
      (row) => `=LOWER(TRIM(A${row}))`,
      (row) => `=LOWER(TRIM(C${row}))`,
      (row) => `=${next('enquire', row, 'B')}`,
      (row) => `=${next('buy', row, 'M')}`,
      (row) => `=IF(OR(K${row}="",L${row}<>"view"),0,IF(${late('M', row)},1,IF(${late('N', row)},2,3)))`,
      (row) =>
        `=IF(AND(O${row}>0,COUNTIFS(K$1:K${row},K${row},L$1:L${row},"view")=1),MAXIFS(${of('O')},${of('K')},K${row}),0)`,
    ];
    return { perRow, answer: [1, 2, 3].map((step) => `=COUNTIFS(${of('P')},">=${step}")`) };
  },

  arquero({ op, escape }, { events }) {
    const end = windowDays + 1e-9;
    return events
      .derive({
        id: escape((row) => row.person.trim().toLowerCase()),
        what: escape((row) => row.stage.trim().toLowerCase()),
      })
      .filter(escape((row) => row.id !== ''))
      .groupby('id')
      .rollup({ moments: op.array_agg('moment'), whats: op.array_agg('what') })
      .derive({ depth: escape(({ moments, whats }) => deepest(moments, whats, end)) })
      .filter(escape((row) => row.depth > 0))
      .groupby('depth')
      .rollup({ people: op.count() })
      .objects();
  },
};

/** Arquero has no window over a range of values: its people are walked through by hand, latest event first. */
function deepest(moments, whats, end) {
  const order = moments
    .map((_, at) => at)
    .sort((a, b) => moments[b] - moments[a] || rank(whats[b]) - rank(whats[a]));
  let bought = Infinity;
  let asked = Infinity;
  let thenBought = Infinity;
  let depth = 0;
  for (const at of order) {
    const moment = moments[at];
    if (whats[at] === 'buy') bought = moment;
    else if (whats[at] === 'enquire') {
      asked = moment;
      thenBought = bought;
    } else if (whats[at] === 'view')
      depth = Math.max(depth, thenBought <= moment + end ? 3 : asked <= moment + end ? 2 : 1);
  }
  return depth;
}

const rank = (what) => ['view', 'enquire', 'buy'].indexOf(what);
