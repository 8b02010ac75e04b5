import type { Deals } from '../../analysis/customers/deals';
import type { EstimateWithInterval } from '../../core/interval';
import { comparedSentences } from '../../wording/customerSentences';
import { evidenceWords } from '../../wording/evidenceWords';
import type { Block, Cell, Figures } from '../blocks';
import { figure, remark, words } from '../cells';
import { notDefined } from '../formula/missing';
import { formats } from '../formats';
import { gradeRow } from './gradeRow';
import { heading, missingUnlessSaid } from './section';
import type { Section, SectionContext } from './section';
import { twoRatesRow, twoRatesSentence, twoRatesTable, twoRatesVerdict, type TwoRates } from './twoRates';

const title = 'Deal seekers';
const evidence = { grade: 'E', gradeReason: 'groupsChoseThemselves' } as const;

const ratesOf = ({ loyalty }: Deals): TwoRates => ({
  key: 'deals',
  counts: loyalty.comparison.total,
  header: 'First order',
  groupA: 'At a discount',
  groupB: 'At full price',
  did: 'full price later',
});

/** Counted by customer: one deal hunter may place fifty orders. */
function shareRow(label: string, name: string, { estimate, interval }: EstimateWithInterval): Cell[] {
  const limits = [
    ['', '', estimate],
    ['.low', ', low limit', interval?.low ?? null],
    ['.high', ', high limit', interval?.high ?? null],
  ] as const;
  return [
    words(label, 'tableLabel'),
    ...limits.map(([suffix, inWords, value]) =>
      figure(value ?? notDefined, formats.percent, {
        key: `deals.share.${name}${suffix}`,
        label: `Share of orders at a discount, ${label.toLowerCase()}${inWords}`,
      }),
    ),
  ];
}

function shareTable({ share }: Deals): Block[] {
  if (share === null) return [];
  return [
    {
      kind: 'table',
      header: ['Orders at a discount', 'share', 'from', 'to'],
      rows: [
        shareRow('Engaged', 'engaged', share.engaged),
        shareRow('Others', 'others', share.others),
        shareRow('Difference in points', 'difference', share.difference),
      ],
    },
  ];
}

function figures({ orders, discounted, given }: Deals, { money, analysis }: SectionContext): Figures['rows'] {
  const away: Figures['rows'] =
    given === null
      ? []
      : [
          {
            label: words('Given away'),
            value: figure(given, money, { key: 'deals.given', label: 'Discounts given in the period' }),
            remark: remark('all discounts of the period; already missing from net sales'),
          },
        ];
  return [
    {
      label: words('Orders at a discount'),
      value: figure(discounted, formats.count, { key: 'deals.discounted', label: 'Orders at a discount' }),
      remark: remark(`of ${orders} orders in the period`),
    },
    ...away,
    gradeRow('deals', evidence, analysis.assumptions.landmarkDays),
  ];
}

function blocksOf(found: Deals, context: SectionContext): Block[] {
  const { landmarkDays, repeatWindowDays } = context.analysis.assumptions;
  const rates = ratesOf(found);
  const { counts } = found.loyalty;
  const sentences = comparedSentences(
    {
      group: 'Customers who first came for a discount',
      others: 'the others',
      did: 'bought at full price later',
    },
    evidenceWords(evidence.gradeReason, landmarkDays),
  );
  return [
    heading(title, context),
    twoRatesSentence(rates, 'Do deal customers come back at full price?', sentences),
    twoRatesTable(rates),
    ...shareTable(found),
    { kind: 'figures', rows: figures(found, context) },
    {
      kind: 'smallPrint',
      lines: [
        `At a discount: with a discount or a code on the order. Later: within ${repeatWindowDays} days after the first order. Counted: ${counts.observed} of ${counts.customers} customers; ${counts.notObserved} not watched for so long. Elsewhere about a fifth of deal customers came back at full price (Dholakia 2011).`,
      ],
    },
  ];
}

/** Do customers who came for a discount come back without one, and are the engaged only looking for deals? */
export const dealSeekers: Section = (context) => {
  const part = context.analysis.customers.deals;
  if (!('result' in part)) return missingUnlessSaid(title, part, context);
  const rates = ratesOf(part.result);
  return {
    blocks: blocksOf(part.result, context),
    working: [],
    workingRows: [twoRatesRow(rates, 'Full price later, ratio (MOVER-R)')],
    workingValues: [twoRatesVerdict(rates, 'Verdict on deal customers')],
  };
};
