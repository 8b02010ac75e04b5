import { dateColumn, freshRange, numberColumn, textColumn } from '../cellColumns.mjs';
import { dayText, offerDays, saleRows } from '../shopRows.mjs';

/** Did the offer bring more than such weeks bring anyway? It has no ids: the look-up of its floor is by day. */
export const offerLift = {
  name: 'OFFER_LIFT',
  writings: ['dates', 'text dates'],

  table(rows, writing) {
    const { moments, amounts } = saleRows(rows, 4);
    const dates = writing === 'dates' ? dateColumn(moments) : textColumn(moments.map(dayText));
    const cells = [dates, numberColumn(amounts)];
    return () => cells.map((column) => freshRange(column, rows));
  },

  arguments: ([dates, amounts]) => {
    const isText = typeof dates[0][0] === 'string';
    const written = (date) => (isText ? dayText(date.getTime()) : date);
    return [dates, amounts, written(offerDays.from), written(offerDays.to), 8, 14];
  },
  answer: (lift) => [lift],

  floor([dates, amounts], { key }) {
    const days = new Map();
    let seen = 0;
    for (let row = 0; row < dates.length; row++) {
      const day = key(dates[row][0]);
      seen += amounts[row][0];
      if (days.get(day) === undefined) days.set(day, row);
    }
    return seen + days.size;
  },

  tables: [{ name: 'sales', columns: { day: 'date', amount: 'number' } }],

  sql: `
    SELECT sum(CASE WHEN day BETWEEN ${offerDays.first} AND ${offerDays.last} THEN amount END)
      - sum(CASE WHEN day BETWEEN ${offerDays.first - 56} AND ${offerDays.first - 1} THEN amount END) / 8 AS lift
    FROM sales`,
  answerOfRows: ([{ lift }]) => [lift],

  /** Columns A and B hold the data. */
  formulas(rows) {
    const serial = (day) => day + 25_569;
    const between = (from, to) =>
      `SUMIFS($B$1:$B$${rows},$A$1:$A$${rows},">=${serial(from)}",$A$1:$A$${rows},"<=${serial(to)}")`;
    const { first, last } = offerDays;
    return { perRow: [], answer: [`=${between(first, last)}-${between(first - 56, first - 1)}/8`] };
  },

  arquero({ op, escape }, { sales }) {
    const { first, last } = offerDays;
    return sales
      .derive({
        during: escape(({ day, amount }) => (day >= first && day <= last ? amount : 0)),
        before: escape(({ day, amount }) => (day >= first - 56 && day < first ? amount : 0)),
      })
      .rollup({ during: op.sum('during'), before: op.sum('before') })
      .objects()
      .map(({ during, before }) => ({ lift: during - before / 8 }));
  },
};
