import type { Segments } from '../../analysis/customers/segments';
import type { SegmentLift } from '../../core/metrics/liftBySegment';
import { segmentSentences } from '../../wording/customerSentences';
import type { Block, Cell } from '../blocks';
import { figure, words, workingCell } from '../cells';
import { minus, over, plus, ref } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { call } from '../formula/expression';
import { carried } from '../formula/missing';
import { wilsonLimits } from '../formula/wilsonLimits';
import { formats } from '../formats';
import { printableText } from '../printableText';
import { gradeRow } from './gradeRow';
import { heading, missingUnlessSaid } from './section';
import type { Section, SectionContext } from './section';
import { countCells, ratioRow } from './twoRates';

const title = 'Customers by segment';
const longestName = 26;

const key = (position: number, name = ''): string => `segment.${position}${name && `.${name}`}`;
const nameOf = ({ segment }: SegmentLift): string => printableText(segment, longestName) || '(not named)';

function segmentRow(lift: SegmentLift, position: number): Cell[] {
  const name = nameOf(lift);
  const { successesA, sizeA } = lift.test.total;
  const own = key(position);
  const asLift = (suffix: string): Expression => carried(`${own}.ratio${suffix}`, (ratio) => minus(ratio, 1));
  // Those ranges take no part in Holm's rule: printed beside the others, they would be too narrow.
  const isTooFew = lift.test.verdict === 'tooFewData';
  const limit = (suffix: string, inWords: string): Cell =>
    figure(isTooFew && suffix !== '' ? segmentSentences.tooFew : asLift(suffix), formats.percent, {
      key: `${own}.lift${suffix}`,
      label: `${name}: more often than the rest by${inWords}`,
    });
  return [
    words(name, 'tableLabel'),
    ...countCells(own, name, sizeA, successesA, 'came back'),
    figure(ref(`${own}.rate`), formats.percent, { key: `${own}.share`, label: `${name}: share` }),
    limit('', ''),
    limit('.low', ', low limit'),
    limit('.high', ', high limit'),
  ];
}

function shareRow(group: string, label: string, z: Expression): Cell[] {
  const [count, size] = [ref(`${group}count`), ref(`${group}people`)];
  const { low, high } = wilsonLimits(count, size, z);
  return [
    words(label, 'small'),
    workingCell(over(count, size), formats.exact, `${group}rate`),
    workingCell(low, formats.exact, `${group}low`),
    workingCell(high, formats.exact, `${group}high`),
  ];
}

/** Shares of the segment and of the rest, and their ratio, at the confidence that Holm's rule leaves for it. */
function workingRowsOf(lift: SegmentLift, position: number): Cell[][] {
  const own = key(position);
  const { sizeB, successesB } = lift.test.total;
  const z = ref(`${own}.z`);
  const level = lift.test.ratio.interval?.level ?? 0.95;
  const rest = `${own}.rest.`;
  const name = nameOf(lift);
  return [
    [
      words(`${name}: confidence, z`, 'small'),
      workingCell(level, formats.exact, `${own}.level`),
      workingCell(
        call('NORM.S.INV', plus(over(1, 2), over(ref(`${own}.level`), 2))),
        formats.exact,
        `${own}.z`,
      ),
    ],
    shareRow(`${own}.`, 'share (Wilson)', z),
    [
      words('the rest: customers, came back', 'small'),
      workingCell(sizeB, formats.count, `${rest}people`),
      workingCell(successesB, formats.count, `${rest}count`),
    ],
    shareRow(rest, 'share of the rest (Wilson)', z),
    ratioRow(
      own,
      'ratio (MOVER-R)',
      { rate: `${own}.rate`, low: `${own}.low`, high: `${own}.high` },
      { rate: `${rest}rate`, low: `${rest}low`, high: `${rest}high` },
    ),
  ];
}

function sentenceOf({ lifts }: Segments): string {
  const named = (verdict: string): string[] =>
    lifts.filter(({ test }) => test.verdict === verdict).map(nameOf);
  const [more, less] = [named('increase'), named('decrease')];
  return more.length + less.length === 0 ? segmentSentences.none : segmentSentences.some(more, less);
}

function smallSegmentsOf({ lifts, othersShown, smallSegments, inSmallSegments }: Segments): string {
  if (inSmallSegments === 0 || lifts.length === 0) return '';
  return othersShown
    ? segmentSentences.others(smallSegments)
    : segmentSentences.small(smallSegments, inSmallSegments);
}

function blocksOf(found: Segments, context: SectionContext): Block[] {
  const { landmarkDays, repeatWindowDays } = context.analysis.assumptions;
  const { lifts, withoutSegment } = found;
  return [
    heading(title, context),
    { kind: 'sentence', text: sentenceOf(found) },
    {
      kind: 'table',
      header: [
        found.column === 'segment' ? 'Segment' : 'Source',
        'Customers',
        'came back',
        'share',
        'more often by',
        'from',
        'to',
      ],
      rows: lifts.map((lift, index) => segmentRow(lift, index + 1)),
    },
    {
      kind: 'figures',
      rows: [gradeRow('segment', { grade: 'E', gradeReason: 'segmentsAsTheyAre' }, landmarkDays)],
    },
    {
      kind: 'smallPrint',
      lines: [
        `Came back within ${repeatWindowDays} days after the first order; only customers watched for so long. ${segmentSentences.holm}${smallSegmentsOf(found)}${withoutSegment > 0 ? segmentSentences.without(withoutSegment) : ''}`,
      ],
    },
  ];
}

/** Which segments come back more often than the rest, when all of them were looked at? */
export const segments: Section = (context) => {
  const part = context.analysis.customers.segments;
  if (!('result' in part)) return missingUnlessSaid(title, part, context);
  return {
    blocks: blocksOf(part.result, context),
    working: [],
    workingRows: part.result.lifts.flatMap((lift, index) => workingRowsOf(lift, index + 1)),
  };
};
