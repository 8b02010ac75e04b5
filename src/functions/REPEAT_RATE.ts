import { defaultAssumptions } from '../analysis/assumptions';
import { repeatRate } from '../core/metrics/repeatRate';
import { functionEntry } from './entry';
import { customers, dates, windowDays } from './orderParameters';
import { rateResult } from './rateResult';

export const REPEAT_RATE = functionEntry({
  name: 'REPEAT_RATE',
  summary: 'The share of customers who come back within a window after their first order.',
  question: 'How many of my customers buy again?',
  formula:
    'Rate = customers with a further order on days 1 to window_days after the first ÷ customers whose first order lies at least window_days before the last date, with Wilson limits.',
  parameters: [
    customers,
    dates,
    windowDays,
    {
      name: 'output',
      kind: 'keyword',
      description:
        'What to return: "rate", "low", "high" (its limits), "n" (customers observed for the whole window) or "table".',
      optional: true,
      keywords: ['rate', 'low', 'high', 'n', 'table'],
    },
  ],
  returns: 'The share as a fraction (0.3 = 30 of 100 come back), or the figure you asked for.',
  examples: [
    {
      call: '=REPEAT_RATE(A2:A8, B2:B8)',
      arguments: [
        [['Ana'], ['Ben'], ['Cy'], ['Dee'], ['Ana'], ['Dee'], ['Eli']],
        [
          ['2025-01-01'],
          ['2025-01-05'],
          ['2025-01-10'],
          ['2025-01-12'],
          ['2025-02-01'],
          ['2025-03-12'],
          ['2025-08-01'],
        ],
      ],
      result: 0.5,
      explanation:
        'Ana and Dee came back within 180 days, Ben and Cy did not. Eli came too recently to be counted.',
    },
  ],
  assumptions: [
    'Only customers seen for the whole window count: recent ones have had no time to come back.',
    'Orders on the day of the first order are the same purchase.',
    'The first order in your data is the first of the customer.',
  ],
  whenNotToUse: [
    'To say why they come back: use REPEAT_LIFT.',
    'For a business in which nobody buys twice, such as weddings.',
  ],
  references: ['Censoring: https://en.wikipedia.org/wiki/Censoring_(statistics)'],
  compute({ customers: who, dates: days, window_days, output }) {
    const result = repeatRate(
      { customerCount: who.names.length, orderCustomer: who.index, orderDay: days },
      { windowDays: window_days, level: defaultAssumptions.level },
    );
    const { counts, rate, repeaters } = result;
    if (output === 'n') return counts.observed;
    const figures = [
      { figure: 'customers observed for the whole window', value: counts.observed },
      { figure: 'of them came back', value: repeaters },
      { figure: 'customers not observed long enough', value: counts.notObserved },
      { figure: 'order rows left out', value: counts.orderRowsLeftOut },
      { figure: 'window days', value: window_days },
    ];
    return rateResult({ name: 'repeat rate', rate, why: 'nobody can be followed', figures }, output);
  },
});
