import { formats } from '../report/formats';
import { rowHeight } from '../report/layout/grid';
import { harmlessText } from '../report/layout/harmlessText';
import type { PlannedCell, SheetPlan, StyleName } from '../report/sheetPlan';
import { checkTexts, passedText } from '../wording/checkTexts';
import type { Single } from './check';
import type { CheckLine } from './checkLines';
import type { Outcome } from './judgeTrial';

export interface CheckSection {
  readonly heading: string;
  readonly lines: readonly CheckLine[];
}

type Row = readonly (PlannedCell | null)[];

/** Pixels, 700 in all; the texts of the checks fit. */
export const checkListWidths: readonly number[] = [22, 298, 104, 104, 172];

/** The list as a tab: what passed, what did not, and what to do then. `where` says when and in which spreadsheet. */
export function checkListPlan(sections: readonly CheckSection[], where: string): SheetPlan {
  const lines = sections.flatMap((section) => section.lines);
  const rows: Row[] = [
    [text(checkTexts.title, 'title')],
    [],
    [text(summary(lines), 'sentence')],
    [text(where, 'subtitle')],
    ...remarks(lines).map((remark) => [text(remark, 'line')]),
    [],
    checkTexts.headers.map((header, column) =>
      text(header, column === 2 || column === 3 ? 'tableHeader' : 'tableHeaderLabel'),
    ),
    ...sections.flatMap((section) => sectionRows(section)),
    [],
    ...checkTexts.footer.map((line) => [text(line, 'small')]),
  ];
  return {
    tabName: checkTexts.title,
    rows: rows.length,
    columns: checkListWidths.length,
    columnWidths: checkListWidths,
    rowHeight,
    cells: rows,
    merges: [
      { row: 1, column: 1, rows: 2, columns: checkListWidths.length },
      { row: 3, column: 1, rows: 1, columns: checkListWidths.length },
    ],
    charts: [],
    figures: [],
    inputs: [],
  };
}

/** "37 of 37 passed". */
export function summary(lines: readonly CheckLine[]): string {
  const count = (outcome: Outcome): number => lines.filter((line) => line.outcome === outcome).length;
  return passedText(count('passed'), count('failed'), count('notFinished'));
}

function remarks(lines: readonly CheckLine[]): string[] {
  const failed = lines.filter(({ outcome }) => outcome === 'failed');
  const unknown = failed.some(({ got }) => got === '#NAME?');
  const unfinished = lines.some(({ outcome }) => outcome === 'notFinished');
  return [
    ...(failed.length > 0 ? [checkTexts.failed] : []),
    ...(unknown ? [checkTexts.unknownFunctions] : []),
    ...(unfinished ? [checkTexts.notFinished] : []),
  ];
}

function sectionRows({ heading, lines }: CheckSection): Row[] {
  const title = checkListWidths.map((_width, column) => text(column === 0 ? heading : '', 'heading'));
  return [[], title, ...lines.map(lineRow)];
}

function lineRow({ outcome, what, from, expected, got }: CheckLine): Row {
  return [
    text(checkTexts.marks[outcome], outcome),
    text(what, 'tableLabel'),
    answer(expected, outcome),
    outcome === 'notFinished' ? text(checkTexts.gotNothing, 'value') : answer(got, outcome),
    text(`  ${from}`, 'small'),
  ];
}

function text(content: string, style: StyleName): PlannedCell {
  return { value: harmlessText(content), style, format: formats.text };
}

/** Of a number that is right eight digits are enough to look at; of a wrong one all are there. */
function answer(content: Single, outcome: Outcome): PlannedCell {
  if (typeof content === 'string') return text(content, 'value');
  const isRound = typeof content === 'boolean' || outcome !== 'passed';
  return { value: isRound ? content : Number(content.toPrecision(8)), style: 'value', format: formats.words };
}
