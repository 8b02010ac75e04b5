import { defaultAssumptions } from '../analysis/assumptions';
import { Failure } from '../core/failure';
import { funnelEvents, type StepOrder } from '../core/metrics/funnelEvents';
import { functionEntry, type Argument } from './entry';
import { funnelEventsTable } from './funnelEventsTable';
import { stageSteps } from './stageSteps';

/** Five people and seventeen events: rows 2 to 18 of the example sheet. */
function exampleRows(): Argument[] {
  const cells = (text: string): string[][] => text.split(' ').map((cell) => [cell]);
  return [
    cells('Ana Ana Ana Ben Ben Cy Cy Cy Cy Dee Dee Dee Dee Eli Eli Eli Eli'),
    cells(
      '2025-03-01 2025-03-03 2025-03-20 2025-03-02 2025-03-05 2025-03-02 2025-03-04 2025-03-09 2025-04-20 ' +
        '2025-03-06 2025-03-06 2025-03-07 2025-03-08 2025-03-10 2025-03-12 2025-04-10 2025-04-11',
    ),
    cells('View Enquire Buy View Buy Enquire View Enquire Buy View Enquire Refund Buy View View Enquire Buy'),
    cells('View Enquire Buy'),
  ];
}

export const FUNNEL_EVENTS = functionEntry({
  name: 'FUNNEL_EVENTS',
  summary: 'Follows each person through the steps of a funnel and counts how far they get.',
  question: 'Where do people stop on the way to buying, and how many may still come?',
  formula:
    'A person reaches a step when the steps before it were done first, all within window_days of the first step. Rate from first = people at the step ÷ people at step 1; rate from previous = people at the step ÷ people at the step before, with Wilson limits.',
  parameters: [
    {
      name: 'people',
      kind: 'keys',
      description: 'The person of each event: e-mail, number or name.',
      optional: false,
      table: 'events',
    },
    {
      name: 'dates',
      kind: 'times',
      description: 'The date, or date and time, of each event.',
      optional: false,
      table: 'events',
    },
    {
      name: 'stages',
      kind: 'labels',
      description: 'What happened, for instance View, Enquire or Buy.',
      optional: false,
      table: 'events',
    },
    {
      name: 'steps',
      kind: 'labels',
      description: 'The stages that make the funnel, in order, written as in stages.',
      optional: false,
    },
    {
      name: 'window_days',
      kind: 'number',
      description: 'Days a person has from the first step to the last; parts of a day are allowed.',
      unit: 'days',
      optional: true,
      whenOmitted: 'any time counts',
      limits: { above: 0, expected: 'a number of days above 0' },
    },
    {
      name: 'order',
      kind: 'keyword',
      description:
        '"ordered" (steps in order, anything between; the best start counts), "ordered-first" (only the first start counts), "strict" (nothing between the steps) or "any" (steps in any order).',
      optional: true,
      keywords: ['ordered', 'ordered-first', 'strict', 'any'],
    },
    {
      name: 'exclude',
      kind: 'labels',
      description: 'Stages that end a run when they happen between two steps, for instance Refund.',
      optional: true,
      whenOmitted: 'nothing ends a run',
    },
    {
      name: 'output',
      kind: 'keyword',
      description:
        'What to return: "table", "counts" (people at each step, as a column) or "rate" (people at the last step ÷ people at the first).',
      optional: true,
      keywords: ['table', 'counts', 'rate'],
    },
  ],
  returns:
    'A table that spills: step, people, rate from first, rate from previous with low and high, median days, still open, rate among those observed for the whole window.',
  examples: [
    {
      call: '=FUNNEL_EVENTS(A2:A18, B2:B18, C2:C18, E2:E4, 30, "ordered", , "counts")',
      arguments: [...exampleRows(), 30, 'ordered', '', 'counts'],
      result: [[5], [4], [3]],
      explanation:
        'All five viewed. Ben never enquired. Cy bought more than 30 days after viewing, so three bought in time.',
    },
    {
      call: '=FUNNEL_EVENTS(A2:A18, B2:B18, C2:C18, E2:E4, 30, "ordered", "Refund", "counts")',
      arguments: [...exampleRows(), 30, 'ordered', 'Refund', 'counts'],
      result: [[5], [4], [2]],
      explanation: 'Dee asked for a refund before buying, which ends her run at the second step.',
    },
    {
      call: '=FUNNEL_EVENTS(A2:A18, B2:B18, C2:C18, E2:E4, 30, "ordered", , "rate")',
      arguments: [...exampleRows(), 30, 'ordered', '', 'rate'],
      result: 0.6,
      explanation: 'Three of the five who viewed bought within 30 days.',
    },
  ],
  assumptions: [
    'The window starts at the first step and includes its last day. One row serves one step only.',
    'Events at the same moment count in the order that suits the funnel. With dates only, all events of one day are at the same moment.',
    'Everybody who entered counts. Those who entered shortly before the end of the data may still come: they are listed as still open.',
    'Rows without a person, a date or a stage are left out.',
  ],
  whenNotToUse: [
    'With totals for each stage and no people: use FUNNEL_CONVERSION.',
    'To prove that one step causes the next.',
  ],
  references: [
    'How funnels count, Mixpanel: https://docs.mixpanel.com/docs/reports/funnels',
    'How funnels count, PostHog: https://posthog.com/docs/product-analytics/funnels',
    'Wilson score interval: https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval',
  ],
  compute({ people: persons, dates, stages: happened, steps, window_days, order, exclude, output }) {
    const { names, stage } = stageSteps(happened, steps, exclude);
    const result = funnelEvents(
      {
        personCount: persons.names.length,
        person: persons.index,
        time: dates,
        stage,
        stepCount: names.length,
      },
      // The keywords of `order` are exactly the step orders.
      { windowDays: window_days, order: order as StepOrder, level: defaultAssumptions.level },
    );
    const counts = result.steps.map((step) => step.people);
    const entered = counts[0]!;
    if (entered === 0) throw new Failure('NOBODY_ENTERED', { stage: names[0]! });
    if (output === 'counts') return counts.map((count) => [count]);
    if (output === 'rate') return counts[counts.length - 1]! / entered;
    return funnelEventsTable(names, result.steps);
  },
});
