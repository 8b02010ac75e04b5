import { COOL_DOWN_DAYS } from '../../analysis/offerWindows';
import type { OfferResult } from '../../analysis/offers';
import { offerEvidence as evidence } from '../../analysis/supportedGain';
import { evidenceWords } from '../../wording/evidenceWords';
import { failureSentence } from '../../wording/failures';
import { offerNotes, offerSentences } from '../../wording/offerSentences';
import type { Block, Cell, LabelledCell } from '../blocks';
import { figure, words, workingCell } from '../cells';
import { studentCritical } from '../formula/criticalValues';
import { any, choose, compare, minus, plus, ref, text, times } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { isMissing, noLimit, notDefined } from '../formula/missing';
import { sentenceOfVerdict, verdictFormula } from '../formula/verdictFormula';
import { formats } from '../formats';
import { printableText } from '../printableText';
import { gradeRow } from './gradeRow';
import { offerLines } from './offerLines';
import { heading, missingUnlessSaid } from './section';
import type { Section, SectionContext } from './section';

const title = 'What your offers brought';
const longestName = 26;
/** Older ones are not listed. */
const mostRows = 6;
/** With fewer weeks the range is shown, but decides nothing. */
const weeksThatDecide = 8;

const key = (position: number, name: string): string => `offer.${position}.${name}`;
const nameOf = ({ name }: OfferResult): string => printableText(name, longestName) || '(not named)';

/** Lift ∓ t × standard error, both of which stand further down. */
function limitOf(position: number, sign: 1 | -1): Expression {
  const [error, degrees] = [key(position, 'error'), key(position, 'degrees')];
  const reach = times(sign, studentCritical(ref('assumption.level'), ref(degrees)), ref(error));
  return choose(isMissing(error), text(noLimit), plus(ref(key(position, 'net')), reach));
}

function offerRow(offer: OfferResult, position: number, money: string): (Cell | null)[] {
  const name = nameOf(offer);
  if (!('result' in offer.lift)) return [words(name, 'tableLabel'), words(notDefined, 'value')];
  const { offer: during, net } = offer.lift.result;
  const cell = (part: string, content: number | string | Expression, label: string): Cell =>
    figure(content, money, { key: key(position, part), label: `${name}: ${label}` });
  const limit = (sign: 1 | -1): Expression | string => (net === null ? noLimit : limitOf(position, sign));
  return [
    words(name, 'tableLabel'),
    cell('sales', during.actual, 'sales in its days'),
    cell('expected', during.expected, 'sales such days bring anyway'),
    cell('extra', minus(ref(key(position, 'sales')), ref(key(position, 'expected'))), 'extra in its days'),
    cell('net', net?.lift.estimate ?? notDefined, 'extra in the end'),
    cell('net.low', limit(-1), 'extra in the end, low limit'),
    cell('net.high', limit(1), 'extra in the end, high limit'),
  ];
}

/** What the limits are made of. */
function errorRow(offer: OfferResult, position: number): Cell[][] {
  if (!('result' in offer.lift) || offer.lift.result.net === null) return [];
  const { standardError, degreesOfFreedom } = offer.lift.result.net;
  return [
    [
      words(`${nameOf(offer)}: error, freedom`, 'small'),
      workingCell(standardError ?? notDefined, formats.exact, key(position, 'error')),
      workingCell(degreesOfFreedom, formats.count, key(position, 'degrees')),
    ],
  ];
}

function verdictOf(): LabelledCell {
  const [low, high] = [ref(key(1, 'net.low')), ref(key(1, 'net.high'))];
  const margin = times(ref('assumption.liftMarginOfNoInterest'), ref(key(1, 'expected')));
  const judged = verdictFormula({
    low,
    high,
    nullValue: 0,
    indifferentFrom: times(-1, margin),
    indifferentTo: margin,
    tooFew: compare(ref(key(1, 'weeks')), '<', 1),
  });
  const undecided = any(
    compare(ref(key(1, 'weeks')), '<', weeksThatDecide),
    compare(low, '=', text(noLimit)),
  );
  return {
    label: words('Verdict on the newest offer', 'small'),
    value: workingCell(choose(undecided, text('cannotTell'), judged), formats.words, 'offer.verdict'),
  };
}

const weeksOf = ({ lift }: OfferResult): LabelledCell => ({
  label: words('Weeks before the newest offer', 'small'),
  value: workingCell('result' in lift ? lift.result.weeks.used.length : 0, formats.count, key(1, 'weeks')),
});

function sentenceOf(newest: OfferResult): Block[] {
  if (!('result' in newest.lift)) return [];
  if (newest.lift.result.net === null)
    return [{ kind: 'sentence', text: offerNotes.notOver(COOL_DOWN_DAYS) }];
  const sentences = offerSentences(evidenceWords(evidence.gradeReason, 0));
  return [
    {
      kind: 'liveSentence',
      key: 'offer.sentence',
      label: 'Did the newest offer bring more?',
      choice: sentenceOfVerdict(ref('offer.verdict'), sentences),
    },
  ];
}

function smallPrint(listed: readonly OfferResult[]): string[] {
  const [newest] = listed;
  const refused = listed.flatMap((offer) =>
    'failure' in offer.lift
      ? [printableText(offerNotes.refused(nameOf(offer), failureSentence(offer.lift.failure)), 400)]
      : [],
  );
  if (newest === undefined || !('result' in newest.lift)) return refused;
  const { used, passedOver } = newest.lift.result.weeks;
  const weeks = offerNotes.weeks(used.length, passedOver.length, COOL_DOWN_DAYS);
  return [`${weeks} ${offerNotes.discount[newest.discountSource]} ${offerNotes.notTwice}`, ...refused];
}

function blocksOf(listed: readonly OfferResult[], context: SectionContext): Block[] {
  const newest = listed[0]!;
  return [
    heading(title, context),
    ...sentenceOf(newest),
    {
      kind: 'table',
      header: ['Offer', 'Sales', 'expected', 'extra', 'in the end', 'from', 'to'],
      rows: listed.map((offer, index) => offerRow(offer, index + 1, context.money)),
    },
    ...offerLines(newest, nameOf(newest), context),
    ...('result' in newest.lift
      ? [{ kind: 'figures' as const, rows: [gradeRow('offer', evidence, 0)] }]
      : []),
    { kind: 'smallPrint', lines: smallPrint(listed) },
  ];
}

/** What the offers brought beyond what such weeks bring anyway, and whether the newest one paid. */
export const offers: Section = (context) => {
  const part = context.analysis.offers;
  if (!('result' in part)) return missingUnlessSaid(title, part, context);
  const listed = part.result.slice(0, mostRows);
  const [newest] = listed;
  const judged = newest !== undefined && 'result' in newest.lift && newest.lift.result.net !== null;
  return {
    blocks: blocksOf(listed, context),
    working: [],
    workingRows: listed.flatMap((offer, index) => errorRow(offer, index + 1)),
    workingValues: judged ? [weeksOf(newest), verdictOf()] : [],
  };
};
