import type { TabHealth } from '../../import/tables';
import { tableWords } from '../../wording/reportWords';
import { printableText } from '../printableText';
import { heading } from './section';
import type { Section } from './section';

/** A paragraph for each tab, and below it what was left out, and where. */
function linesOf({ tab, table, rowsRead, rowsUsed, dropped, remarks }: TabHealth): string[] {
  const counts = `"${printableText(tab, 60)}", read as ${tableWords[table]}: ${rowsRead} rows read, ${rowsUsed} used.`;
  return [
    [counts, ...remarks.map((remark) => printableText(remark, 300))].join(' '),
    ...dropped.map(
      ({ reason, rows, firstCell }) =>
        `– ${rows} left out: ${printableText(reason, 200)}; the first is at ${printableText(firstCell, 80)}.`,
    ),
  ];
}

/** Which rows the page rests on, and which were left out and why. */
export const dataHealth: Section = (context) => {
  const { health } = context.analysis;
  const lines =
    health.length === 0 ? ['No tab is read yet. Choose your tabs in the sidebar.'] : health.flatMap(linesOf);
  return {
    blocks: [heading('Where the numbers come from', context), { kind: 'smallPrint', lines }],
    working: [],
  };
};
