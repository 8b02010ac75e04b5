import { any, call, choose, compare, minus, over, plus, ref, text, times } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { normalCritical } from '../formula/criticalValues';
import { carried, notDefined } from '../formula/missing';
import { confidence, number, optional } from './inputs';
import { twin, twinCell } from './twin';

const spread = (rate: Expression): Expression => times(rate, minus(1, rate));

/** The next whole number up; Sheets, Excel and LibreOffice agree on ROUND, not on rounding up. */
const roundedUp = (value: Expression): Expression =>
  plus(call('ROUND', value, 0), choose(compare(call('ROUND', value, 0), '<', value), 1, 0));

export const sampleSizeTwin = twin({
  name: 'SAMPLE_SIZE',
  takes: 'arguments',
  inputs: [
    number('baseline_rate', 'The rate without your engagement'),
    number('expected_rate', 'The rate hoped for'),
    optional(number('power', 'Chance to find the difference if it is there'), 0.8),
    confidence,
  ],
  outputs: ['people'],
  cells: ({ baseline_rate: baseline, expected_rate: expected, power, confidence: level }) => {
    const unusable = any(
      compare(baseline, '=', expected),
      ...[baseline, expected].flatMap((rate) => [compare(rate, '<', 0), compare(rate, '>', 1)]),
    );
    return [
      twinCell('mean', 'Mean of the two rates', over(plus(baseline, expected), 2)),
      twinCell('zOfConfidence', 'Standard errors for the confidence', normalCritical(level)),
      twinCell('zOfPower', 'Standard errors for the power', call('NORM.S.INV', power)),
      twinCell(
        'root',
        'Root of the people needed',
        choose(
          unusable,
          text(notDefined),
          over(
            plus(
              times(ref('zOfConfidence'), call('SQRT', times(2, spread(ref('mean'))))),
              times(ref('zOfPower'), call('SQRT', plus(spread(baseline), spread(expected)))),
            ),
            minus(baseline, expected),
          ),
        ),
      ),
      twinCell(
        'beforeRounding',
        'People needed',
        carried('root', (root) => times(root, root)),
      ),
      twinCell('people', 'People in each group, rounded up', carried('beforeRounding', roundedUp)),
    ];
  },
});
