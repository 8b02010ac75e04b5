import { escape, op, table } from 'arquero';
import { localDays } from './shopRows.mjs';

/** Arquero's tables of one question, loaded from the ranges in the order of their columns. */
export function loadedArquero(question, ranges) {
  const left = [...ranges];
  const tables = Object.fromEntries(
    question.tables.map(({ name, columns }) => {
      const kinds = Object.entries(columns);
      const own = left.splice(0, kinds.length);
      return [
        name,
        table(Object.fromEntries(kinds.map(([column, kind], at) => [column, plain(own[at], kind)]))),
      ];
    }),
  );
  return { answer: () => question.answerOfRows(question.arquero({ escape, op }, tables)) };
}

function plain(range, kind) {
  if (kind === 'text' || kind === 'number') return range.map(([cell]) => cell);
  return range.map(([cell]) =>
    typeof cell === 'string'
      ? Date.parse(`${cell.replace(' ', 'T')}Z`.replace(/^(.{10})Z$/, '$1')) / 86_400_000
      : localDays(cell.getTime()),
  );
}
