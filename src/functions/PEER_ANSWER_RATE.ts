import { defaultAssumptions } from '../analysis/assumptions';
import { peerAnswerRate } from '../core/metrics/peerAnswerRate';
import { functionEntry } from './entry';
import { rateOutput } from './rateParameters';
import { rateResult } from './rateResult';

export const PEER_ANSWER_RATE = functionEntry({
  name: 'PEER_ANSWER_RATE',
  summary: 'How often another customer answers a question before you do.',
  question: 'Does my community help itself, and so save me time?',
  formula:
    'Rate = threads whose first answer comes from somebody who is not staff ÷ answered threads, with Wilson limits.',
  parameters: [
    {
      name: 'threads',
      kind: 'keys',
      description: 'The thread or question of each answer, the answers in the order of time.',
      optional: false,
      table: 'answers',
    },
    {
      name: 'answerers',
      kind: 'keys',
      description: 'Who answered. Blank: a thread without an answer.',
      optional: false,
      table: 'answers',
    },
    {
      name: 'is_staff',
      kind: 'flags',
      description: 'Whether the answerer works for you: TRUE or FALSE, yes or no, 1 or 0. Blank is no.',
      optional: false,
      table: 'answers',
    },
    rateOutput,
  ],
  returns: 'The share as a fraction (0.4 = 40 of 100 answered threads), or the figure you asked for.',
  examples: [
    {
      call: '=PEER_ANSWER_RATE(A2:A8, B2:B8, C2:C8)',
      arguments: [
        [['t1'], ['t1'], ['t2'], ['t3'], ['t4'], ['t5'], ['t6']],
        [['Ana'], ['Shop'], ['Shop'], ['Ben'], ['Shop'], ['Cy'], ['']],
        [[false], [true], [true], [false], [true], [false], [false]],
      ],
      result: 0.6,
      explanation:
        'In t1, t3 and t5 a customer was first, in t2 and t4 the shop. Nobody answered t6: it does not count.',
    },
  ],
  assumptions: [
    'The rows stand in the order of time: the first row with an answerer is the first answer of its thread.',
    'Staff answer under their own names.',
  ],
  whenNotToUse: ['To judge how good the answers are: it counts them only.'],
  references: [
    'Wilson score interval: https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval',
  ],
  compute({ threads, answerers, is_staff, output }) {
    const answers = {
      threadCount: threads.names.length,
      thread: threads.index,
      answerer: answerers.index,
      staff: is_staff,
    };
    const result = peerAnswerRate(answers, defaultAssumptions.level);
    const figures = [
      { figure: 'answered threads', value: result.answeredThreads },
      { figure: 'first answered by customers', value: result.firstByPeers },
      { figure: 'threads without an answer', value: result.unansweredThreads },
      { figure: 'rows left out', value: result.rowsLeftOut },
    ];
    return rateResult(
      { name: 'peer answer rate', rate: result.rate, why: 'no thread has an answer', figures },
      output,
    );
  },
});
