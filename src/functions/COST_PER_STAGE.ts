import { costPerStage, type StageCost } from '../core/metrics/costPerStage';
import type { Cell } from '../import/cell';
import { functionEntry } from './entry';

export const COST_PER_STAGE = functionEntry({
  name: 'COST_PER_STAGE',
  summary: 'What one person at each stage of a funnel has cost, all stages before included.',
  question: 'What does a visit, an enquiry and a customer cost me?',
  formula:
    'Cost of a person at a stage = the costs of this stage and all before it ÷ the people who reached it.',
  parameters: [
    {
      name: 'counts',
      kind: 'counts',
      description: 'How many people reached each stage, in order.',
      unit: 'people',
      optional: false,
      table: 'stages',
    },
    {
      name: 'costs',
      kind: 'amounts',
      description: 'What was spent on each stage.',
      unit: 'money',
      optional: false,
      table: 'stages',
    },
    {
      name: 'output',
      kind: 'keyword',
      description:
        'What to return: "cumulative" (with all stages before), "own" (the cost of the stage alone) or "table".',
      optional: true,
      keywords: ['cumulative', 'own', 'table'],
    },
  ],
  returns: 'A column with the cost of one person at each stage, or the figures you asked for.',
  examples: [
    {
      call: '=COST_PER_STAGE({8000; 1000; 100; 40}, {400; 150; 90; 80})',
      arguments: [
        [[8000], [1000], [100], [40]],
        [[400], [150], [90], [80]],
      ],
      result: [[0.05], [0.55], [6.4], [18]],
      explanation: 'All four stages together cost 720, and 40 people bought: 18 for each customer.',
    },
    {
      call: '=COST_PER_STAGE({8000; 1000; 100; 40}, {400; 150; 90; 80}, "own")',
      arguments: [[[8000], [1000], [100], [40]], [[400], [150], [90], [80]], 'own'],
      result: [[0.05], [0.15], [0.9], [2]],
      explanation: 'The last stage alone cost 80 for 40 people.',
    },
  ],
  assumptions: [
    'The cost of a stage was spent on moving people into it. A blank cost is 0.',
    'It is an average: the next customer may cost more than the last.',
    'A stage nobody reached shows the cost so far in words.',
  ],
  whenNotToUse: ['With costs of another period than the counts.'],
  references: ['Cost per action: https://en.wikipedia.org/wiki/Cost_per_action'],
  compute({ counts, costs, output }) {
    const stages = costPerStage(counts, costs);
    if (output !== 'table') return stages.map((stage) => [each(stage, output === 'own')]);
    return [
      ['stage', 'people', 'cost', 'cost so far', 'cost per person so far', 'own cost per person'],
      ...stages.map((stage, at) => [
        at + 1,
        stage.count,
        stage.cost,
        stage.costSoFar,
        each(stage, false),
        each(stage, true),
      ]),
    ];
  },
});

function each({ cumulative, own, costSoFar }: StageCost, alone: boolean): Cell {
  return (alone ? own : cumulative) ?? `nobody reached this stage; cost so far ${costSoFar.toFixed(2)}`;
}
