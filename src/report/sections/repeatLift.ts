import type { RepeatLift } from '../../core/metrics/repeatLift';
import { orderRowsUsed } from '../../wording/customerSentences';
import { evidenceWords } from '../../wording/evidenceWords';
import { repeatSentences } from '../../wording/verdictSentences';
import type { Block } from '../blocks';
import { ref } from '../formula/expression';
import { sentenceOfVerdict } from '../formula/verdictFormula';
import { gradeRow } from './gradeRow';
import { liftTable, nobodyLeft } from './repeatLiftTable';
import { countsTable } from './repeatCountsTable';
import { repeatWorking } from './repeatWorking';
import { heading, missingPart } from './section';
import type { Section, SectionContext } from './section';

const title = 'Do engaged customers come back?';

const question = ({ analysis: { assumptions } }: SectionContext): string =>
  `Engaged by day ${assumptions.landmarkDays} after the first order, or not: who ordered again in the ${assumptions.repeatWindowDays} days after that?`;

/** A share in words: 0 % means none, 100 % all. */
function percent(of: number, among: number): string {
  const share = Math.round((100 * of) / among);
  return `${of === among ? 100 : Math.min(99, Math.max(1, share))} %`;
}

function smallPrint({ counts }: RepeatLift): string {
  const old =
    counts.possiblyOldCustomers > 0
      ? ` ${counts.possiblyOldCustomers} of them (${percent(counts.possiblyOldCustomers, counts.observed)}) may be older than the data: they were first seen soon after its start.`
      : '';
  const undated =
    counts.engagedWithoutDate > 0
      ? ` ${counts.engagedWithoutDate} engaged without a date are in neither group.`
      : '';
  return `Counted: ${counts.observed} of ${counts.customers} customers; ${counts.notObserved} not watched to the end.${old}${undated} ${orderRowsUsed(counts)} Other changes in the period are not taken off.`;
}

/** Do engaged customers come back more often, compared with others who looked alike? */
export const repeatLift: Section = (context) => {
  const { repeat } = context.analysis;
  if (!('result' in repeat)) return missingPart(title, repeat, context);
  const lift = repeat.result;
  const { landmarkDays } = context.analysis.assumptions;
  const evidence = evidenceWords(lift.gradeReason, landmarkDays);
  const blocks: Block[] = [
    heading(title, context),
    { kind: 'sentence', text: question(context) },
    {
      kind: 'liveSentence',
      key: 'repeat.sentence',
      label: 'Do engaged customers come back more often?',
      choice: sentenceOfVerdict(ref('repeat.verdict'), repeatSentences(evidence)),
    },
    ...nobodyLeft(lift),
    liftTable(lift, landmarkDays),
    countsTable(lift, landmarkDays),
    { kind: 'figures', rows: [gradeRow('repeat', lift, landmarkDays)] },
    { kind: 'smallPrint', lines: [smallPrint(lift)] },
  ];
  return { blocks, ...repeatWorking(lift) };
};
