import { defaultAssumptions } from '../analysis/assumptions';
import { functionEntry } from './entry';
import { funnelNumber } from './funnelNumber';
import { funnelStretch, type Funnel } from './funnelStretch';
import { funnelTable } from './funnelTable';
import { partResult } from './partResult';

export const FUNNEL_CONVERSION = functionEntry({
  name: 'FUNNEL_CONVERSION',
  summary: 'The share of people that gets from one stage of a funnel to a later one.',
  question: 'Of all who see what I do, how many ask, and how many of those buy?',
  formula: 'Rate = count of the later stage ÷ count of the earlier stage, with Wilson limits.',
  parameters: [
    {
      name: 'counts',
      kind: 'stageCounts',
      description:
        'How many people reached each stage, in order: one column of counts, or two columns with the stage names first.',
      unit: 'people',
      optional: true,
      whenOmitted: 'your mapped stages tab is read, or else your events',
    },
    {
      name: 'from',
      kind: 'stage',
      description: 'The earlier stage: its name where counts has names, else its number, counted from 1.',
      optional: true,
      whenOmitted: 'the first stage',
    },
    {
      name: 'to',
      kind: 'stage',
      description: 'The later stage, written like from.',
      optional: true,
      whenOmitted: 'the last stage',
    },
    {
      name: 'output',
      kind: 'keyword',
      description: 'What to return: "rate", "low", "high" or "table".',
      optional: true,
      keywords: ['rate', 'low', 'high', 'table'],
    },
  ],
  returns: 'The rate as a fraction (0.05 = 5 of 100), or the figure you asked for.',
  withoutArguments:
    'Reads your mapped stages tab in its row order, or else counts your mapped events as FUNNEL_EVENTS does, in the saved stage order.',
  examples: [
    {
      call: '=FUNNEL_CONVERSION({8200; 1150; 138; 41})',
      arguments: [[[8200], [1150], [138], [41]]],
      result: 0.005,
      explanation: '41 buyers out of 8,200 people who saw a post: 5 in a thousand.',
    },
    {
      call: '=FUNNEL_CONVERSION({8200; 1150; 138; 41}, 2, 3)',
      arguments: [[[8200], [1150], [138], [41]], 2, 3],
      result: 0.12,
      explanation: 'From the second stage to the third: 138 of 1,150.',
    },
    {
      call: '=FUNNEL_CONVERSION(A2:B5, "Visit", "Enquiry")',
      arguments: [
        [
          ['Reach', 8200],
          ['Visit', 1150],
          ['Enquiry', 138],
          ['Purchase', 41],
        ],
        'Visit',
        'Enquiry',
      ],
      result: 0.12,
      explanation: 'The same with stage names in the first column.',
    },
  ],
  assumptions: [
    'Those who reach a later stage were also at the earlier one, and each person is counted once a stage.',
    'All counts belong to the same people and the same period. A stage has the number of its row in the range; blank rows are passed over.',
  ],
  whenNotToUse: [
    'When you have a row for each step of each person: FUNNEL_EVENTS follows the people and cannot count more buyers than askers.',
    'When people reach a stage weeks later: recent ones are then counted as lost.',
  ],
  references: [
    'Wilson score interval: https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval',
  ],
  compute({ counts, from, to, output }, context) {
    let funnel: Funnel;
    let level = defaultAssumptions.level;
    if (counts === null) {
      const analysis = context.analysis();
      const { stages } = partResult(analysis.funnel);
      funnel = {
        labels: stages.map(({ name }) => name),
        numbers: stages.map((_, at) => at + 1),
        counts: stages.map(({ count }) => count),
      };
      level = analysis.assumptions.level;
    } else {
      funnel = { ...counts, counts: Array.from(counts.counts) };
    }
    const stretch = funnelStretch(funnel, from, to);
    return output === 'table' ? funnelTable(stretch, level) : funnelNumber(stretch, level, output);
  },
});
