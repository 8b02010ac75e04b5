import type { TabHealth } from '../../import/tables';
import { hiddenRowsCount } from '../../wording/health';
import { missingLine } from '../../wording/missingData';
import { peopleSentences } from '../../wording/peopleSentences';
import { tableWords } from '../../wording/reportWords';
import { placeName } from '../../wording/tabPlace';
import { printableText } from '../printableText';
import { heading } from './section';
import type { Section } from './section';

type LeftOut = TabHealth['dropped'][number];

const leftOut = ({ reason, rows, firstCell }: LeftOut): string =>
  `${rows} left out: ${printableText(reason, 200)} (first at ${printableText(firstCell, 80)}).`;

/** A paragraph for each tab; several reasons for leaving rows out stand below it, each with its first cell. */
function linesOf({ tab, range, table, rowsRead, rowsUsed, dropped, remarks }: TabHealth): string[] {
  const counts = `"${printableText(placeName(tab, range), 60)}", read as ${tableWords[table]}: ${rowsUsed} of ${rowsRead} rows used.`;
  const [only] = dropped.length === 1 ? dropped : [];
  return [
    [counts, ...(only ? [leftOut(only)] : []), ...remarks.map((remark) => printableText(remark, 300))].join(
      ' ',
    ),
    ...(only ? [] : dropped.map((reason) => `– ${leftOut(reason)}`)),
  ];
}

/** Which rows the page rests on, and which were left out and why. */
export const dataHealth: Section = (context) => {
  const { health, match, sharedIdentifiers, missing } = context.analysis;
  const lines =
    health.length === 0
      ? ['No tab is read yet. Choose your tabs in the sidebar.']
      : [
          ...health.flatMap(linesOf),
          // One paragraph: the page has no line to spare.
          [
            ...peopleSentences(match, sharedIdentifiers).map((line) => printableText(line, 500)),
            hiddenRowsCount,
            ...(missing.length > 0 ? [missingLine(missing)] : []),
          ].join(' '),
        ];
  return {
    blocks: [heading('Where the numbers come from', context), { kind: 'smallPrint', lines }],
    working: [],
  };
};
