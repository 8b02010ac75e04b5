import { defaultAssumptions } from '../analysis/assumptions';
import { dealLoyalty } from '../core/metrics/dealLoyalty';
import { functionEntry } from './entry';
import { dealLoyaltyTable } from './dealLoyaltyTable';
import { liftTestNumber } from './liftTestNumber';
import { customers, dates, windowDays } from './orderParameters';
import { singleNumber } from './singleNumber';

export const DEAL_LOYALTY = functionEntry({
  name: 'DEAL_LOYALTY',
  summary: 'The share of customers won by a discount who later buy at full price.',
  question: 'Do people who came for the offer stay, or do they only hunt for deals?',
  formula:
    'Rate = customers whose first order was discounted and who ordered at full price on days 1 to window_days after it ÷ all customers whose first order was discounted. Difference = this rate − the same rate of the other customers, with Newcombe limits.',
  parameters: [
    customers,
    dates,
    {
      name: 'discounted',
      kind: 'discounts',
      description:
        'Whether each order was discounted: yes or no, TRUE or FALSE, or the discount as an amount. Blank or 0 is no.',
      optional: false,
      table: 'orders',
    },
    windowDays,
    {
      name: 'output',
      kind: 'keyword',
      description:
        'What to return: "rate", "difference" (from the customers who came without a discount, in points), "low", "high" (limits of the difference) or "table".',
      optional: true,
      keywords: ['rate', 'difference', 'low', 'high', 'table'],
    },
  ],
  returns: 'The share as a fraction (0.2 = 20 of 100), or the figure you asked for.',
  examples: [
    {
      call: '=DEAL_LOYALTY(A2:A11, B2:B11, C2:C11)',
      arguments: [
        [['Ana'], ['Ben'], ['Cy'], ['Dee'], ['Eli'], ['Fay'], ['Ana'], ['Ben'], ['Eli'], ['Fay']],
        [
          ['2025-01-01'],
          ['2025-01-02'],
          ['2025-01-03'],
          ['2025-01-04'],
          ['2025-01-05'],
          ['2025-01-06'],
          ['2025-02-01'],
          ['2025-02-02'],
          ['2025-03-05'],
          ['2025-08-01'],
        ],
        [['yes'], ['yes'], ['yes'], ['yes'], ['no'], ['no'], ['no'], ['yes'], ['no'], ['no']],
      ],
      result: 0.25,
      explanation:
        'Four came for a discount. Only Ana bought at full price within 180 days; Ben came back for another discount.',
    },
    {
      call: '=DEAL_LOYALTY(A2:A11, B2:B11, C2:C11, 180, "difference")',
      arguments: [
        [['Ana'], ['Ben'], ['Cy'], ['Dee'], ['Eli'], ['Fay'], ['Ana'], ['Ben'], ['Eli'], ['Fay']],
        [
          ['2025-01-01'],
          ['2025-01-02'],
          ['2025-01-03'],
          ['2025-01-04'],
          ['2025-01-05'],
          ['2025-01-06'],
          ['2025-02-01'],
          ['2025-02-02'],
          ['2025-03-05'],
          ['2025-08-01'],
        ],
        [[5], [5], [4.5], [5], [0], [''], [''], [5], [''], ['']],
        180,
        'difference',
      ],
      result: -0.25,
      explanation:
        'The same with amounts of discount. Of the two who came without one, Eli bought again within 180 days and Fay did not: 25 % − 50 % = −25 points.',
    },
  ],
  assumptions: [
    'Only customers seen for the whole window count: recent ones have had no time to come back.',
    'One discounted order on the first day makes a deal customer. A later full-price order counts, a later discounted one does not.',
    'Every discount is recorded, and the first order in your data is the first of the customer.',
  ],
  whenNotToUse: [
    'To say what the discount did to people: a lower share says who came, not what changed them.',
    'To compare with other shops: of the users of one daily-deal site about 20 % came back at full price (Dholakia 2011), elsewhere it was more or less.',
  ],
  references: [
    'Dholakia 2011, a study of daily deals: https://doi.org/10.2139/ssrn.1863466',
    'Newcombe limits: https://www.statsmodels.org/stable/generated/statsmodels.stats.proportion.confint_proportions_2indep.html',
  ],
  compute({ customers: who, dates: days, discounted, window_days, output }) {
    const { level, liftMarginOfNoInterest } = defaultAssumptions;
    const loyalty = dealLoyalty(
      { customerCount: who.names.length, orderCustomer: who.index, orderDay: days, discounted },
      { windowDays: window_days, level, marginOfNoInterest: liftMarginOfNoInterest },
    );
    if (output === 'table') return dealLoyaltyTable(loyalty, window_days, level);
    const { rate, comparison } = loyalty;
    if (output === 'rate') return singleNumber(rate.estimate, 'rate', 'nobody came for a discount');
    const { sizeA, sizeB } = comparison.total;
    if (sizeA > 0 && sizeB > 0) return liftTestNumber(comparison, output);
    const why = sizeA === 0 ? 'nobody came for a discount' : 'everybody came for a discount';
    return singleNumber(null, 'difference', why);
  },
});
