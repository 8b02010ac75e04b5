import type { Inspection, Inspections } from './inspectFiles';

const mostHeaders = 12;
const hiddenRows = 'Hidden and filtered rows count too. Hidden tabs are not read.';

const rowsOf = (rows: number): string => `${rows.toLocaleString('en-US')} ${rows === 1 ? 'row' : 'rows'}`;

function usedRows({ rowsRead, rowsUsed }: Inspection['tab']): string {
  if (rowsRead === 0) return 'There are no rows under the headers.';
  return rowsRead === rowsUsed
    ? `All ${rowsOf(rowsRead)} can be used.`
    : `${rowsUsed.toLocaleString('en-US')} of ${rowsOf(rowsRead)} can be used.`;
}

function columnLines({ tab, unused }: Inspection): string[] {
  const columns = Object.entries(tab.columns).map(([field, header]) => `${field} = ${header}`);
  const named = unused.slice(0, mostHeaders).join(', ');
  const more = unused.length > mostHeaders ? ` and ${unused.length - mostHeaders} more` : '';
  return [
    ...(columns.length > 0 ? [`Columns: ${columns.join(', ')}`] : []),
    ...(unused.length > 0 ? [`Not used: ${named}${more}`] : []),
  ];
}

function droppedLines({ dropped }: Inspection['tab']): string[] {
  if (dropped.length === 0) return [];
  const reasons = dropped.map(
    ({ reason, rows, firstCell }) => `  ${rowsOf(rows)}: ${reason} (first in ${firstCell})`,
  );
  return ['Left out:', ...reasons];
}

function card(one: Inspection): string {
  const { tab, recognition, remarks, failure } = one;
  const inTab = tab.file.replace(/\.[^.]*$/, '') === tab.tab ? tab.file : `${tab.file}, tab ${tab.tab}`;
  const title = tab.range === undefined ? inTab : `${inTab}, named range ${tab.range}`;
  const read = tab.table === null ? rowsOf(tab.rowsRead) : (failure ?? usedRows(tab));
  const dropped = tab.table === null || failure !== null ? [] : droppedLines(tab);
  const lines = [`${recognition} (confidence ${tab.confidence})`, read, ...dropped, ...remarks];
  return [title, ...[...lines, ...columnLines(one)].map((line) => `  ${line}`)].join('\n');
}

/** What was recognised and what would be used, one card a tab, and how the tabs meet: for people. */
export function inspectionText({ tabs, together }: Inspections): string {
  const meeting = together.length > 0 ? [['All together', ...together].join('\n  ')] : [];
  // Headers and names come from a file: control characters would reach the terminal.
  return `${[...tabs.map(card), ...meeting, hiddenRows].join('\n\n').replace(/[^\P{Cc}\n]/gu, ' ')}\n`;
}
