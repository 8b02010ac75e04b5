import { harmlessText } from '../report/layout/harmlessText';
import type { PlannedRange } from '../report/sheetPlan';
import type { Check, DataColumn, Given, Trial } from './check';
import { formulaWithPlaces } from './formulaWithPlaces';

/** A trial and where its answer will stand; rows and columns count from 1. */
export interface PlacedTrial {
  readonly trial: Trial;
  readonly place: PlannedRange;
}

export interface PlacedCheck {
  readonly check: Check;
  readonly trials: readonly PlacedTrial[];
}

/** Everything the checks need, in one rectangle from A1: trials below each other, data columns to their right. */
export interface WorkingTab {
  readonly rows: number;
  readonly columns: number;
  readonly formats: readonly (readonly string[])[];
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly merges: readonly PlannedRange[];
  readonly checks: readonly PlacedCheck[];
  readonly data: ReadonlyMap<string, PlannedRange>;
}

export function workingTab(checks: readonly Check[], dataColumns: readonly DataColumn[]): WorkingTab {
  const placed = placedChecks(checks);
  const trials = placed.flatMap((check) => check.trials);
  const last = trials[trials.length - 1]!.place;
  const widest = Math.max(...trials.map(({ place }) => place.columns));
  const data = placedData(dataColumns, widest + 2);
  const rows = Math.max(last.row + last.rows - 1, ...dataColumns.map(({ cells }) => cells.length));
  const columns = widest + 1 + dataColumns.length;
  const given = grid<Given>(rows, columns, '');
  for (const { trial, place } of trials) given[place.row - 1]![0] = trial.cell;
  for (const { name, cells } of dataColumns) {
    cells.forEach((cell, row) => (given[row]![data.get(name)!.column - 1] = cell));
  }
  return {
    rows,
    columns,
    formats: given.map((line) => line.map(formatOf)),
    values: given.map((line) => line.map((cell) => contentOf(cell, data))),
    merges: dataColumns.flatMap(({ name, merged }) => (merged ? [data.get(name)!] : [])),
    checks: placed,
    data,
  };
}

function placedChecks(checks: readonly Check[]): PlacedCheck[] {
  let row = 1;
  return checks.map((check) => ({
    check,
    trials: check.trials.map((trial) => {
      const { expected } = trial;
      const [rows, columns] = Array.isArray(expected) ? [expected.length, expected[0]!.length] : [1, 1];
      const place = { row, column: 1, rows, columns };
      row += rows;
      return { trial, place };
    }),
  }));
}

function placedData(dataColumns: readonly DataColumn[], first: number): Map<string, PlannedRange> {
  return new Map(
    dataColumns.map(({ name, cells }, at) => [
      name,
      { row: 1, column: first + at, rows: cells.length, columns: 1 },
    ]),
  );
}

function grid<Value>(rows: number, columns: number, value: Value): Value[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

function formatOf(cell: Given): string {
  if (typeof cell === 'object' && 'format' in cell) return cell.format;
  const isText = typeof cell === 'object' ? 'unmarked' in cell : typeof cell === 'string' && cell !== '';
  return isText ? '@' : 'General';
}

function contentOf(cell: Given, data: ReadonlyMap<string, PlannedRange>): string | number | boolean {
  if (typeof cell === 'string') return harmlessText(cell);
  if (typeof cell !== 'object') return cell;
  if ('unmarked' in cell) return cell.unmarked;
  return 'formula' in cell ? formulaWithPlaces(cell.formula, data) : cell.number;
}
