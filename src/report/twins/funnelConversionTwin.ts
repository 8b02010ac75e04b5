import { normalCritical } from '../formula/criticalValues';
import { any, choose, compare, over, ref, text } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { noLimit, notDefined } from '../formula/missing';
import { wilsonLimits } from '../formula/wilsonLimits';
import { confidence, number } from './inputs';
import { twin, twinCell } from './twin';

export const funnelConversionTwin = twin({
  name: 'FUNNEL_CONVERSION',
  takes: 'figures',
  inputs: [
    number('from', 'People at the earlier stage'),
    number('to', 'People at the later stage'),
    confidence,
  ],
  outputs: ['rate', 'low', 'high'],
  cells: ({ from, to, confidence: level }) => {
    const { low, high } = wilsonLimits(to, from, ref('z'));
    // More people than before are not the same people: there is a rate then, but no range.
    const notTheSame = any(compare(from, '<=', 0), compare(to, '>', from));
    const known = (limit: Expression): Expression => choose(notTheSame, text(noLimit), limit);
    return [
      twinCell('z', 'Standard errors to each side', normalCritical(level)),
      twinCell(
        'rate',
        'Share who got there',
        choose(compare(from, '<=', 0), text(notDefined), over(to, from)),
      ),
      twinCell('low', 'Low limit (Wilson)', known(low)),
      twinCell('high', 'High limit (Wilson)', known(high)),
    ];
  },
});
