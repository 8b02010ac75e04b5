import type { SupportedGain } from '../../analysis/analysis';
import { supportedEvidence } from '../../analysis/supportedGain';
import { evidenceWords } from '../../wording/evidenceWords';
import type { EvidenceWords } from '../../wording/evidenceWords';
import { supportedGainAlone, supportedReturnSentences } from '../../wording/verdictSentences';
import type { Block, Cell, LabelledCell } from '../blocks';
import { figure, remark, words, workingCell } from '../cells';
import { choose, compare, minus, over, plus, ref, text, times } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { missingRate, noCost } from '../formula/returnFormulas';
import { marginKey } from '../formula/workingKeys';
import { sentenceOfVerdict, verdictFormula } from '../formula/verdictFormula';
import { carried, noLimit } from '../formula/missing';
import { formats } from '../formats';
import { heading, missingPart } from './section';
import type { Section } from './section';
import { gainRows, threeCells } from './supportedGainRows';
import {
  customersToPay,
  isTooFew,
  offersSmallPrint,
  offersWorking,
  putInWith,
  putIntoOffersRow,
  undecidedFor,
} from './supportedOffers';
import type { PutIn } from './supportedOffers';

const title = 'What the evidence supports';

/** In place of a return while it cannot be said. */
const unlessPriced = (
  { cost, unpriced }: PutIn,
  withoutRate: string,
  withoutCost: string,
  otherwise: Expression,
): Expression =>
  choose(unpriced, text(withoutRate), choose(compare(cost, '<=', 0), text(withoutCost), otherwise));

const roeOf =
  (putIn: PutIn) =>
  (suffix: string): Expression =>
    unlessPriced(
      putIn,
      missingRate,
      noCost,
      carried(`supported.gain${suffix}`, (gain) =>
        over(minus(times(gain, ref(marginKey)), putIn.cost), putIn.cost),
      ),
    );

function returnRows({ offers }: SupportedGain, putIn: PutIn, money: string): (Cell | null)[][] {
  const perCustomer = times(ref('supported.meanNetSales'), ref(marginKey));
  const customers = choose(
    compare(perCustomer, '<=', 0),
    text(noLimit),
    unlessPriced(putIn, missingRate, noCost, customersToPay(offers, putIn, perCustomer, over)),
  );
  return [
    ...(offers === null ? [] : [putIntoOffersRow(money)]),
    [
      words('Supported ROE', 'tableLabel'),
      ...threeCells('roe', 'Supported ROE', formats.percent, roeOf(putIn)),
      remark('(gain × margin − put in) ÷ put in'),
    ],
    [
      words('It pays from', 'tableLabel'),
      figure(customers, formats.decimal, {
        key: 'supported.breakEvenCustomers',
        label: 'Extra customers from which it pays',
      }),
      remark('extra ones;'),
      { content: ref('repeat.total.engagedReturned'), style: 'formula', format: formats.count },
      remark('engaged customers came back in all'),
    ],
  ];
}

function decision(
  evidence: EvidenceWords,
  { offers }: SupportedGain,
  putIn: PutIn,
): { sentence: Block; verdict: LabelledCell } {
  const aim = ref('assumption.targetRoe');
  const margin = ref('assumption.roeMarginOfNoInterest');
  const ruled = verdictFormula({
    low: ref('supported.roe.low'),
    high: ref('supported.roe.high'),
    nullValue: aim,
    indifferentFrom: minus(aim, margin),
    indifferentTo: plus(aim, margin),
    tooFew: isTooFew,
  });
  const judged = undecidedFor(offers) ? choose(isTooFew, text('tooFewData'), text('cannotTell')) : ruled;
  const sentence = unlessPriced(
    putIn,
    'Type your hourly rate below to see whether the supported gain pays for your time.',
    'No cost is recorded, so there is nothing to pay back.',
    sentenceOfVerdict(ref('supported.verdict'), supportedReturnSentences(evidence)),
  );
  return {
    sentence: { kind: 'liveSentence', key: 'supported.sentence', label: 'Does it pay?', choice: sentence },
    verdict: {
      label: words('Verdict on the supported ROE', 'small'),
      value: workingCell(
        unlessPriced(putIn, 'cannotTell', 'cannotTell', judged),
        formats.words,
        'supported.verdict',
      ),
    },
  };
}

/** The gain that repeat lift supports, and whether it pays: the page's decision stands here. */
export const supportedGain: Section = (context) => {
  const { supported, effort, repeat, assumptions } = context.analysis;
  if (!('result' in supported)) return missingPart(title, supported, context);
  // Both hang on repeat lift: its cells are what these formulas read.
  if (!('result' in repeat)) return missingPart(title, repeat, context);
  const priced = 'result' in effort;
  const { offers } = supported.result;
  const putIn = putInWith(offers);
  const { gradeReason } = supportedEvidence(repeat.result, offers);
  const evidence = evidenceWords(gradeReason, assumptions.landmarkDays);
  const { sentence, verdict } = decision(evidence, supported.result, putIn);
  const returns = priced ? returnRows(supported.result, putIn, context.money) : [];
  const blocks: Block[] = [
    heading(title, context),
    priced ? sentence : { kind: 'sentence', text: supportedGainAlone(evidence) },
    {
      kind: 'table',
      header: ['', 'Best guess', 'from', 'to'],
      rows: [...gainRows(supported.result, context), ...returns],
    },
    ...offersSmallPrint(supported.result),
  ];
  const ofOffers = offers === null ? [] : offersWorking(offers, context.money);
  return { blocks, working: [], workingValues: priced ? [verdict, ...ofOffers] : ofOffers };
};
