import type { ComingBack } from '../../analysis/customers/comingBack';
import { businessSentences, orderRowsUsed } from '../../wording/customerSentences';
import type { Block, Cell, LabelledCell } from '../blocks';
import { figure, remark, words, workingCell } from '../cells';
import { all, choose, compare, ref, text } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { noLimit, notDefined } from '../formula/missing';
import { formats } from '../formats';
import { gradeRow } from './gradeRow';
import { heading, missingUnlessSaid } from './section';
import type { Section, SectionContext } from './section';
import { countCells, rateCells } from './twoRates';

const title = 'Do customers come back?';
const key = 'comingBack';
/** Fewer returning customers than this make repeat figures a matter of a few people. */
const fewestReturning = 0.1;

/** The rule of the business kind over the printed limits. */
function kindOf({ between }: ComingBack, windowDays: number): LabelledCell {
  const [low, high] = [ref(`${key}.low`), ref(`${key}.high`)];
  const known = (limit: Expression): Expression => compare(limit, '<>', text(noLimit));
  const longEnough = between.medianDays === null || between.medianDays <= windowDays;
  const otherwise = longEnough
    ? choose(all(known(high), compare(high, '<', fewestReturning)), text('transactional'), text('cannotTell'))
    : text('cannotTell');
  const kind = choose(all(known(low), compare(low, '>=', fewestReturning)), text('repeat'), otherwise);
  return {
    label: words('Do customers come back?', 'small'),
    value: workingCell(kind, formats.words, `${key}.kind`),
  };
}

function daysRow(
  label: string,
  name: string,
  days: number | null,
  meaning: string,
): LabelledCell & { remark: Cell } {
  return {
    label: words(label),
    value: figure(days ?? notDefined, formats.decimal, { key: `${key}.${name}`, label }),
    remark: remark(meaning),
  };
}

function smallPrint({ repeat: { counts } }: ComingBack, windowDays: number): string {
  return `Counted: ${counts.observed} of ${counts.customers} customers. The other ${counts.notObserved} have not been watched for ${windowDays} days after their first order: counting them would make a growing shop look disloyal. ${orderRowsUsed(counts)}`;
}

function businessSentence(): Expression {
  return (['repeat', 'transactional'] as const).reduceRight<Expression>(
    (rest, kind) => choose(compare(ref(`${key}.kind`), '=', text(kind)), text(businessSentences[kind]), rest),
    text(businessSentences.cannotTell),
  );
}

function countsTable({ repeat }: ComingBack, windowDays: number): Block {
  const label = `Watched for ${windowDays} days`;
  return {
    kind: 'table',
    header: ['', 'Customers', 'came back', 'share', 'from', 'to'],
    rows: [
      [
        words(label, 'tableLabel'),
        ...countCells(key, label, repeat.counts.observed, repeat.repeaters, 'came back'),
        ...rateCells(key, label),
      ],
    ],
  };
}

function blocksOf(found: ComingBack, context: SectionContext): Block[] {
  const { landmarkDays, repeatWindowDays: windowDays } = context.analysis.assumptions;
  const { between } = found;
  return [
    heading(title, context),
    { kind: 'liveSentence', key: `${key}.sentence`, label: title, choice: businessSentence() },
    countsTable(found, windowDays),
    {
      kind: 'figures',
      rows: [
        daysRow(
          'Days until the next order',
          'medianDays',
          between.medianDays,
          `half of ${between.gaps} pauses between orders were shorter`,
        ),
        daysRow(
          'Days until the second order',
          'medianDaysToSecond',
          between.medianDaysToSecond,
          `half of ${between.customersWithSecond} customers with a second order took less`,
        ),
        gradeRow(key, { grade: 'E', gradeReason: 'countedOnly' }, landmarkDays),
      ],
    },
    { kind: 'smallPrint', lines: [smallPrint(found, windowDays)] },
  ];
}

/** How many customers come back, after how long, and which figures that makes worth a look. */
export const comingBack: Section = (context) => {
  const part = context.analysis.customers.comingBack;
  if (!('result' in part)) return missingUnlessSaid(title, part, context);
  const { repeatWindowDays } = context.analysis.assumptions;
  return {
    blocks: blocksOf(part.result, context),
    working: [],
    workingValues: [kindOf(part.result, repeatWindowDays)],
  };
};
