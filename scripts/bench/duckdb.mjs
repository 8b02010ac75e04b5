import { DOUBLE, DuckDBDataChunk, DuckDBInstance, VARCHAR } from '@duckdb/node-api';
import { localDays } from './shopRows.mjs';

const chunkRows = 2048;

/** A DuckDB in memory with one question's tables in it, loaded from the ranges in the order of their columns. */
export async function loadedDuckdb(question, ranges) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const left = [...ranges];
  for (const { name, columns } of question.tables) {
    const kinds = Object.entries(columns);
    const own = left.splice(0, kinds.length);
    const isText = own.map((range) => typeof range[0]?.[0] === 'string');
    const types = kinds.map((_, at) => (isText[at] ? VARCHAR : DOUBLE));
    const list = kinds.map(([column], at) => `${column} ${types[at]}`).join(', ');
    await connection.run(`CREATE TABLE raw_${name} (${list})`);
    await append(connection, `raw_${name}`, types, own);
    const read = kinds.map(
      ([column, kind], at) => `${isText[at] ? readText(column, kind) : column} AS ${column}`,
    );
    await connection.run(`CREATE VIEW ${name} AS SELECT ${read.join(', ')} FROM raw_${name}`);
  }
  return {
    answer: async () => {
      const rows = await (await connection.runAndReadAll(question.sql)).getRowObjectsJS();
      return question.answerOfRows(rows);
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function append(connection, table, types, ranges) {
  const appender = await connection.createAppender(table);
  const rows = ranges[0].length;
  for (let from = 0; from < rows; from += chunkRows) {
    const count = Math.min(chunkRows, rows - from);
    const chunk = DuckDBDataChunk.create(types, count);
    ranges.forEach((range, at) => {
      const values = new Array(count);
      for (let row = 0; row < count; row++) values[row] = plain(range[from + row][0]);
      chunk.setColumnValues(at, values);
    });
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** Dates go in as days on the clocks of the spreadsheet: numbers load fastest. */
const plain = (cell) => (typeof cell === 'object' ? localDays(cell.getTime()) : cell);

function readText(column, kind) {
  if (kind === 'date') return `date_diff('day', DATE '1970-01-01', CAST(${column} AS DATE))`;
  if (kind === 'moment') return `epoch(CAST(${column} AS TIMESTAMP)) / 86400`;
  return column;
}
