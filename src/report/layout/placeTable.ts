import type { Assumptions, Cell, FigurePairs, Figures, Headline, LabelledCell, Table } from '../blocks';
import { choose, compare, isBlank, ref, text } from '../formula/expression';
import { besideNumber, remark, words } from '../cells';
import { columnCount } from './grid';
import type { SheetDraft } from './sheetDraft';

/** First of the three columns beside the headline's words. */
const asideColumn = 5;

export function placeHeadline({ rows, aside }: Headline, draft: SheetDraft): void {
  const beside: (Cell | null)[] = [words(aside.label, 'line'), aside.figure, null, ...aside.lines];
  draft.addRow();
  const height = Math.max(rows.length, beside.length);
  for (let index = 0; index < height; index += 1) {
    const own: readonly (Cell | null)[] = rows[index] ?? [];
    const row = draft.addRow([own[0] ?? null, own[1] ?? null, own[2] ?? null, null, beside[index] ?? null]);
    if (beside[index] === aside.figure) {
      draft.merges.push({ row, column: asideColumn, rows: 2, columns: 3 });
    }
  }
}

export function placeFigures(figures: Figures, draft: SheetDraft): void {
  for (const { label, value, remark } of figures.rows) draft.addRow([label, value, remark]);
}

/** The first label of the right half stands beside the values of the left one. */
export function placeFigurePairs({ left, right }: FigurePairs, draft: SheetDraft): void {
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const [one, other] = [left[index], right[index]];
    draft.addRow([
      one?.label ?? null,
      one?.value ?? null,
      other ? besideNumber(other.label) : null,
      null,
      null,
      null,
      other?.value ?? null,
    ]);
  }
}

function placeHeader(header: readonly string[], small: boolean, draft: SheetDraft): void {
  const filled = small ? header : [...header, ...Array<string>(columnCount - header.length).fill('')];
  draft.addRow(
    filled.map((content, column) => {
      if (small) return words(content, column === 0 ? 'small' : 'smallValue');
      return words(content, column === 0 ? 'tableHeaderLabel' : 'tableHeader');
    }),
  );
}

/** A labelled value takes the last three columns. */
function withBeside(
  row: readonly (Cell | null)[],
  beside: LabelledCell | undefined,
): readonly (Cell | null)[] {
  if (beside === undefined) return row;
  const own = Array.from({ length: columnCount - 3 }, (_, column) => row[column] ?? null);
  return [...own, besideNumber(beside.label), null, beside.value];
}

const isTableRow = (row: readonly (Cell | null)[] | undefined): boolean =>
  (row ?? []).filter((cell) => cell !== null).length > 1;

export function placeTable(table: Table, draft: SheetDraft): void {
  // Two tables without a gap would read as one, and a table below small print as a part of it.
  const above = draft.rows[draft.rows.length - 1];
  if (isTableRow(above) || (!table.small && above?.[0]?.style === 'small')) draft.addRow();
  placeHeader(table.header, table.small ?? false, draft);
  const beside = table.beside ?? [];
  for (let index = 0; index < Math.max(table.rows.length, beside.length); index += 1) {
    draft.addRow(withBeside(table.rows[index] ?? [], beside[index]));
  }
}

/** One row an assumption: its cell to try values in, and, once it was changed, the value that is saved. */
export function placeAssumptions(assumptions: Assumptions, draft: SheetDraft): void {
  for (const { name, label, saved, format, remark: meaning } of assumptions.rows) {
    const key = `assumption.${name}`;
    const unchanged = saved === null ? isBlank(key) : compare(ref(key), '=', saved);
    const note = choose(unchanged, text(meaning), text('changed here, saved:'));
    const savedValue = choose(
      unchanged,
      text(''),
      saved === null ? text('not given') : { kind: 'number', value: saved },
    );
    const row = draft.addRow([
      words(label, 'label'),
      { content: saved ?? '', style: 'input', format, key, label },
      remark(note),
      null,
      null,
      null,
      { content: savedValue, style: 'formula', format },
    ]);
    draft.inputs.push({ name, row, column: 2, saved });
  }
}
