import type { ICellData, IStyleData } from '@univerjs/core';
import type { Area } from '../engine/a1';
import { BLANK } from '../engine/cellContent';
import { movedFormula } from '../engine/formulaText';
import { checkOnGrid, grid } from './rangeChecks';
import { formulaAt } from './rangeFormulas';
import { addMerges, breakMerges, mergesWithin } from './rangeMerges';
import { noteAt, writeNote } from './rangeNotes';
import { calculatedCell } from './rangeValues';
import { write } from './serviceObject';
import type { RangePlace } from './workings';

interface CopiedCell {
  readonly content: ICellData;
  readonly formula: string;
  readonly value: ICellData | null;
  readonly style: IStyleData | null;
  readonly note: string;
}

interface CopyOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
}

function copied(source: RangePlace): CopiedCell[][] {
  const { workings, tab, area } = source;
  tab.bringIn();
  return grid(area, (r, c) => {
    const [row, column] = [area.row + r, area.column + c];
    const { v, t } = tab.cell(row, column) ?? {};
    return {
      content: { v: v ?? null, ...(t === undefined || t === null ? {} : { t }) },
      formula: formulaAt(source, row, column),
      value: calculatedCell(source, row, column).cell,
      style: tab.style(row, column),
      note: noteAt(workings.book, tab, row, column),
    };
  });
}

function content(cell: CopiedCell, options: CopyOptions, rows: number, columns: number): ICellData {
  if (options.contentsOnly) {
    const { v, t } = cell.value ?? {};
    return { ...BLANK, v: v ?? null, ...(t === undefined || t === null ? {} : { t }) };
  }
  return cell.formula === ''
    ? { ...BLANK, ...cell.content }
    : { ...BLANK, f: movedFormula(cell.formula, rows, columns) };
}

function paste(
  source: RangePlace,
  cells: readonly (readonly CopiedCell[])[],
  target: RangePlace,
  options: CopyOptions,
): void {
  const { area } = target;
  const [down, right] = [area.row - source.area.row, area.column - source.area.column];
  const styled = !options.contentsOnly;
  // The old format goes first: writing a style only adds to it.
  if (styled) target.tab.formatArea(area, () => null);
  target.tab.writeArea(area, (row, column) => {
    const cell = cells[row]?.[column];
    return cell && !options.formatOnly ? content(cell, options, down, right) : undefined;
  });
  if (styled) target.tab.formatArea(area, (row, column) => cells[row]?.[column]?.style ?? {});
}

function pasteAround(
  source: RangePlace,
  cells: readonly (readonly CopiedCell[])[],
  merges: readonly Area[],
  target: RangePlace,
): void {
  const { tab, area, workings } = target;
  const [down, right] = [area.row - source.area.row, area.column - source.area.column];
  addMerges(
    tab,
    merges.map((merge) => ({ ...merge, row: merge.row + down, column: merge.column + right })),
  );
  cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      writeNote(workings.book, tab, area.row + row, area.column + column, cell.note);
    });
  });
}

function copyRange(source: RangePlace, target: RangePlace, options: CopyOptions): void {
  const cells = copied(source);
  const merges = mergesWithin(source);
  const { rows, columns } = source.area;
  const place = { ...target, area: checkOnGrid({ ...target.area, rows, columns }, target.tab.size) };
  if (!options.contentsOnly) breakMerges(place);
  paste(source, cells, place, options);
  if (!options.contentsOnly && !options.formatOnly) pasteAround(source, cells, merges, place);
}

/**
 * reference/spreadsheet/Range.md, copyTo: values, formulas (relative ones move), formats, merges and notes.
 * Of the destination only its top left cell counts.
 */
export const rangeCopy = {
  copyTo: write(
    'Range | Range,object',
    (source: RangePlace, target: RangePlace, options: CopyOptions = {}) => {
      copyRange(source, target, options);
    },
  ),
};
