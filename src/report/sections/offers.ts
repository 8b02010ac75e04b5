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
/** The offer that the section speaks about, and its place in the list. */
interface Told {
  readonly offer: OfferResult;
  readonly position: number;
}

const isJudged = ({ lift }: OfferResult): boolean => 'result' in lift && lift.result.net !== null;
/** Planned or running: nothing is wrong with it. */
const isToCome = ({ lift }: OfferResult): boolean =>
  'failure' in lift && lift.failure.code === 'OFFER_NOT_OVER';
const nameOf = ({ name }: OfferResult): string => printableText(name, longestName) || '(not named)';

/** Lift ∓ t × standard error, both of which stand further down. */
function limitOf(position: number, sign: 1 | -1): Expression {
  const [error, degrees] = [key(position, 'error'), key(position, 'degrees')];
  const reach = times(sign, studentCritical(ref('assumption.level'), ref(degrees)), ref(error));
  return choose(isMissing(error), text(noLimit), plus(ref(key(position, 'net')), reach));
}

function offerRow(offer: OfferResult, position: number, money: string): (Cell | null)[] {
  const name = nameOf(offer);
  if (!('result' in offer.lift))
    return [words(name, 'tableLabel'), words(isToCome(offer) ? offerNotes.toCome : notDefined, 'value')];
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

function verdictOf(position: number): LabelledCell {
  const [low, high] = [ref(key(position, 'net.low')), ref(key(position, 'net.high'))];
  const margin = times(ref('assumption.liftMarginOfNoInterest'), ref(key(position, 'expected')));
  const judged = verdictFormula({
    low,
    high,
    nullValue: 0,
    indifferentFrom: times(-1, margin),
    indifferentTo: margin,
    tooFew: compare(ref(key(position, 'weeks')), '<', 1),
  });
  const undecided = any(
    compare(ref(key(position, 'weeks')), '<', weeksThatDecide),
    compare(low, '=', text(noLimit)),
  );
  return {
    label: words('Verdict on the newest offer', 'small'),
    value: workingCell(choose(undecided, text('cannotTell'), judged), formats.words, 'offer.verdict'),
  };
}

const weeksOf = ({ lift }: OfferResult, position: number): LabelledCell => ({
  label: words('Weeks before the newest offer', 'small'),
  value: workingCell(
    'result' in lift ? lift.result.weeks.used.length : 0,
    formats.count,
    key(position, 'weeks'),
  ),
});

function sentenceOf({ offer, position }: Told): Block[] {
  if (!('result' in offer.lift)) return [];
  if (!isJudged(offer)) return [{ kind: 'sentence', text: offerNotes.notOver(COOL_DOWN_DAYS) }];
  const which = position === 1 ? offerNotes.newest : offerNotes.newestJudged;
  const sentences = offerSentences(which, evidenceWords(evidence.gradeReason, 0));
  return [
    {
      kind: 'liveSentence',
      key: 'offer.sentence',
      label: 'Did the newest offer bring more?',
      choice: sentenceOfVerdict(ref('offer.verdict'), sentences),
    },
  ];
}

/** Why an offer of the list has no figure in the end; nothing of the one whose sentence says so already. */
function whyNot(offer: OfferResult, told: OfferResult): string[] {
  const noted = (why: string): string[] => [printableText(offerNotes.refused(nameOf(offer), why), 400)];
  if (isToCome(offer)) return noted(offerNotes.notOverYet(COOL_DOWN_DAYS));
  if ('failure' in offer.lift) return noted(failureSentence(offer.lift.failure));
  return isJudged(offer) || offer === told ? [] : noted(offerNotes.daysAfter(COOL_DOWN_DAYS));
}

function smallPrint(listed: readonly OfferResult[], { offer: told }: Told): string[] {
  const others = listed.flatMap((offer) => whyNot(offer, told));
  if (!('result' in told.lift)) return others;
  const { used, passedOver } = told.lift.result.weeks;
  const weeks = offerNotes.weeks(used.length, passedOver.length, COOL_DOWN_DAYS);
  return [`${weeks} ${offerNotes.discount[told.discountSource]} ${offerNotes.notTwice}`, ...others];
}

function blocksOf(listed: readonly OfferResult[], told: Told, context: SectionContext): Block[] {
  return [
    heading(title, context),
    ...sentenceOf(told),
    {
      kind: 'table',
      header: ['Offer', 'Sales', 'expected', 'extra', 'in the end', 'from', 'to'],
      rows: listed.map((offer, index) => offerRow(offer, index + 1, context.money)),
    },
    ...offerLines(told.offer, told.position, nameOf(told.offer), context),
    ...('result' in told.offer.lift
      ? [{ kind: 'figures' as const, rows: [gradeRow('offer', evidence, 0)] }]
      : []),
    { kind: 'smallPrint', lines: smallPrint(listed, told) },
  ];
}

/** The newest ones; the newest that can be judged is among them, however many are still to come. */
function listedOf(found: readonly OfferResult[]): readonly OfferResult[] {
  const judged = found.findIndex(isJudged);
  return judged < mostRows ? found.slice(0, mostRows) : [...found.slice(0, mostRows - 1), found[judged]!];
}

function toldOf(listed: readonly OfferResult[]): Told {
  const index = Math.max(0, listed.findIndex(isJudged));
  return { offer: listed[index]!, position: index + 1 };
}

/** What the offers brought beyond what such weeks bring anyway, and whether the newest that is over paid. */
export const offers: Section = (context) => {
  const part = context.analysis.offers;
  if (!('result' in part)) return missingUnlessSaid(title, part, context);
  const listed = listedOf(part.result);
  const told = toldOf(listed);
  const { offer, position } = told;
  return {
    blocks: blocksOf(listed, told, context),
    working: [],
    workingRows: listed.flatMap((offer, index) => errorRow(offer, index + 1)),
    workingValues: isJudged(offer) ? [weeksOf(offer, position), verdictOf(position)] : [],
  };
};
