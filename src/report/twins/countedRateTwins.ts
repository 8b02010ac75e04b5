import { total } from '../formula/columnFormulas';
import { normalCritical } from '../formula/criticalValues';
import { ref } from '../formula/expression';
import { column, confidence, number } from './inputs';
import { rateCells } from './rateCells';
import { twin, twinCell, type Twin } from './twin';

const outputs = { rate: 'rate', low: 'low', high: 'high' };

export const referralRateTwin = twin({
  name: 'REFERRAL_RATE',
  takes: 'arguments',
  inputs: [
    column('referred', 'New customers who were referred'),
    column('total', 'All new customers'),
    confidence,
  ],
  outputs: ['rate', 'low', 'high'],
  cells: ({ referred, total: all, confidence: level }) => [
    twinCell('z', 'Standard errors to each side', normalCritical(level)),
    twinCell('count', 'Referred', total(referred)),
    twinCell('size', 'New customers', total(all)),
    ...rateCells({
      keys: outputs,
      label: 'Referred share',
      count: ref('count'),
      size: ref('size'),
      z: ref('z'),
    }),
  ],
});

/** Rates that the add-on counts from rows; the twin begins at the two counts. */
const ofCounts = (name: string, label: string, counted: string, among: string): Twin =>
  twin({
    name,
    takes: 'figures',
    inputs: [number('count', counted), number('n', among), confidence],
    outputs: ['rate', 'low', 'high'],
    cells: ({ count, n, confidence: level }) => [
      twinCell('z', 'Standard errors to each side', normalCritical(level)),
      ...rateCells({ keys: outputs, label, count, size: n, z: ref('z') }),
    ],
  });

export const repeatRateTwin = ofCounts(
  'REPEAT_RATE',
  'Share who came back',
  'Customers who came back within the window',
  'Customers observed for the whole window',
);

export const peerAnswerRateTwin = ofCounts(
  'PEER_ANSWER_RATE',
  'Share answered first by a customer',
  'Threads first answered by a customer',
  'Threads with an answer',
);
