import type { SupportedGain } from '../../analysis/analysis';
import { evidenceWords } from '../../wording/evidenceWords';
import type { EvidenceWords } from '../../wording/evidenceWords';
import { supportedGainAlone, supportedReturnSentences } from '../../wording/verdictSentences';
import type { Block, Cell, LabelledCell } from '../blocks';
import { figure, remark, words, workingCell } from '../cells';
import { choose, compare, minus, over, plus, ref, text, times } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { lacksRate, missingRate, noCost } from '../formula/returnFormulas';
import { marginKey } from '../formula/workingKeys';
import { sentenceOfVerdict, verdictFormula } from '../formula/verdictFormula';
import { carried, noLimit } from '../formula/missing';
import { formats } from '../formats';
import { heading, missingPart } from './section';
import type { Section, SectionContext } from './section';

const title = 'What the evidence supports';

const limits = [
  { suffix: '', inWords: '' },
  { suffix: '.low', inWords: ', low limit' },
  { suffix: '.high', inWords: ', high limit' },
] as const;

/** Estimate, low and high limit of one figure, side by side. */
const threeCells = (
  name: string,
  label: string,
  format: string,
  formula: (suffix: string) => Expression,
): Cell[] =>
  limits.map(({ suffix, inWords }) =>
    figure(formula(suffix), format, { key: `supported.${name}${suffix}`, label: `${label}${inWords}` }),
  );

const noCostAtAll = compare(ref('roe.cost'), '<=', 0);

/** In place of a return while it cannot be said. */
const unlessPriced = (withoutRate: string, withoutCost: string, otherwise: Expression): Expression =>
  choose(lacksRate('roe.hours'), text(withoutRate), choose(noCostAtAll, text(withoutCost), otherwise));

const roeOf = (suffix: string): Expression =>
  unlessPriced(
    missingRate,
    noCost,
    carried(`supported.gain${suffix}`, (gain) =>
      over(minus(times(gain, ref(marginKey)), ref('roe.cost')), ref('roe.cost')),
    ),
  );

/** With refunds above sales a larger number of customers is the smaller gain: the limits change places. */
const turned: Readonly<Record<string, string>> = { '': '', '.low': '.high', '.high': '.low' };

function gainRows(supported: SupportedGain, { money, analysis }: SectionContext): (Cell | null)[][] {
  const limitOf = (suffix: string): string | undefined =>
    supported.meanNetSales < 0 ? turned[suffix] : suffix;
  const mean = figure(supported.meanNetSales, money, {
    key: 'supported.meanNetSales',
    label: 'Mean net sales of a returning engaged customer',
  });
  return [
    [
      words('Extra returning customers', 'tableLabel'),
      ...threeCells('extraCustomers', 'Extra customers', formats.decimal, (suffix) =>
        ref(`repeat.extraCustomers${suffix}`),
      ),
      remark(`evidence grade ${supported.grade}, compared below`),
    ],
    [
      words('Sales to each of them', 'tableLabel'),
      mean,
      remark(`net, on average, in the ${analysis.assumptions.repeatWindowDays} days they were watched`),
    ],
    [
      words('Supported gain', 'tableLabel'),
      ...threeCells('gain', 'Supported gain', money, (suffix) =>
        carried(`supported.extraCustomers${limitOf(suffix)}`, (extra) =>
          times(extra, ref('supported.meanNetSales')),
        ),
      ),
      remark('extra customers × sales to each'),
    ],
  ];
}

function returnRows(): (Cell | null)[][] {
  const perCustomer = times(ref('supported.meanNetSales'), ref(marginKey));
  const customers = choose(
    compare(perCustomer, '<=', 0),
    text(noLimit),
    unlessPriced(missingRate, noCost, over(ref('roe.cost'), perCustomer)),
  );
  return [
    [
      words('Supported ROE', 'tableLabel'),
      ...threeCells('roe', 'Supported ROE', formats.percent, roeOf),
      remark('(gain × margin − put in) ÷ put in'),
    ],
    [
      words('It pays if at least', 'tableLabel'),
      figure(customers, formats.decimal, {
        key: 'supported.breakEvenCustomers',
        label: 'Extra customers from which it pays',
      }),
      remark('of the'),
      { content: ref('repeat.total.engagedReturned'), style: 'formula', format: formats.count },
      remark('engaged who returned came because of it'),
    ],
  ];
}

function decision(evidence: EvidenceWords): { sentence: Block; verdict: LabelledCell } {
  const aim = ref('assumption.targetRoe');
  const margin = ref('assumption.roeMarginOfNoInterest');
  const judged = verdictFormula({
    low: ref('supported.roe.low'),
    high: ref('supported.roe.high'),
    nullValue: aim,
    indifferentFrom: minus(aim, margin),
    indifferentTo: plus(aim, margin),
    tooFew: compare(ref('repeat.verdict'), '=', text('tooFewData')),
  });
  const sentence = unlessPriced(
    'Type your hourly rate below to see whether the supported gain pays for your time.',
    'No cost is recorded, so there is nothing to pay back.',
    sentenceOfVerdict(ref('supported.verdict'), supportedReturnSentences(evidence)),
  );
  return {
    sentence: { kind: 'liveSentence', key: 'supported.sentence', label: 'Does it pay?', choice: sentence },
    verdict: {
      label: words('Verdict on the supported ROE', 'small'),
      value: workingCell(
        unlessPriced('cannotTell', 'cannotTell', judged),
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
  const evidence = evidenceWords(repeat.result.gradeReason, assumptions.landmarkDays);
  const { sentence, verdict } = decision(evidence);
  const blocks: Block[] = [
    heading(title, context),
    priced ? sentence : { kind: 'sentence', text: supportedGainAlone(evidence) },
    {
      kind: 'table',
      header: ['', 'Best guess', 'from', 'to'],
      rows: [...gainRows(supported.result, context), ...(priced ? returnRows() : [])],
    },
  ];
  return { blocks, working: [], workingValues: priced ? [verdict] : [] };
};
