import { ratioBar } from '../bars.mjs';
import { best, growth } from '../times.mjs';
import { besideBar, check, milliseconds, table, whole } from './markdown.mjs';

/** Times and ratios by size, the rivals, and how the times grow. */
export function compareTables(results) {
  const lines = results.map(({ job, result }) => ({ ...job, ...bestOf(result) }));
  const checks = [...lines.flatMap(checksOf), ...growthLines(lines).map(growthCheck)];
  const text = [
    '## Against the floor and the rivals',
    'Milliseconds, best run. Ratios are to the floor; the bar stands in brackets.',
    table(
      [
        '',
        'Rows',
        'Floor',
        'Product',
        'Ratio',
        'To the lean floor',
        'Arquero',
        'without loading',
        'DuckDB',
        'without loading',
      ],
      lines.map(cellsOf),
    ),
    '## How time grows',
    'The exponent between the two largest sizes: 1 means ten times the rows take ten times as long. Larger tables fit the processor’s caches less well, so the floor itself is above 1.',
    table(
      ['', 'Floor', 'Product'],
      growthLines(lines).map(({ what, floor, product }) => [what, floor.toFixed(2), product.toFixed(2)]),
    ),
  ].join('\n\n');
  return { text, checks };
}

function bestOf({ floor, leanFloor, product, arquero, duckdb }) {
  return {
    floor: best(floor),
    leanFloor: best(leanFloor),
    product: best(product),
    arquero: best(arquero),
    arqueroAnswer: best(arquero, 'withoutLoading'),
    duckdb: best(duckdb),
    duckdbAnswer: best(duckdb, 'withoutLoading'),
  };
}

const nameOf = ({ question, writing }) => `${question}, ${writing}`;

function cellsOf(line) {
  const bar = ratioBar(line.question, line.writing, line.rows);
  return [
    nameOf(line),
    whole(line.rows),
    milliseconds(line.floor),
    milliseconds(line.product),
    besideBar(line.product / line.floor, bar),
    (line.product / line.leanFloor).toFixed(2),
    ...[line.arquero, line.arqueroAnswer, line.duckdb, line.duckdbAnswer].map(milliseconds),
  ];
}

function checksOf(line) {
  const bar = ratioBar(line.question, line.writing, line.rows);
  const what = `${nameOf(line)}, ${whole(line.rows)} rows`;
  return [
    ...(bar === undefined ? [] : [check(`${what}, ratio to the floor`, line.product / line.floor, bar)]),
    check(`${what}, time as a share of Arquero's with loading`, line.product / line.arquero, 1),
    check(`${what}, time as a share of DuckDB's with loading`, line.product / line.duckdb, 1),
  ];
}

function growthLines(lines) {
  return [...new Set(lines.map(nameOf))].map((what) => {
    const [few, many] = lines.filter((line) => nameOf(line) === what).slice(-2);
    const of = (name) => growth({ rows: few.rows, ms: few[name] }, { rows: many.rows, ms: many[name] });
    return { what, floor: of('floor'), product: of('product') };
  });
}

/** Two measured exponents are the same when they differ by less than 0.05. */
const growthCheck = ({ what, floor, product }) =>
  check(`${what}, growth above the floor's`, product - floor, 0.05);
