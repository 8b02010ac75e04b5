import { any, choose, compare, minus, over, ref, text } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { isMissing, notDefined } from '../formula/missing';
import { number } from './inputs';
import { twin, twinCell } from './twin';

const didNotGrow = 'fans did not grow';

const share = (engaged: Expression, fans: Expression): Expression =>
  choose(compare(fans, '<=', 0), text(notDefined), over(engaged, fans));

export const fanQualityTwin = twin({
  name: 'FAN_QUALITY',
  takes: 'arguments',
  inputs: [
    number('fans_before', 'Fans at the start'),
    number('engaged_before', 'Of them took part'),
    number('fans_after', 'Fans at the end'),
    number('engaged_after', 'Of them took part'),
  ],
  outputs: ['marginal', 'before', 'after', 'change'],
  cells: ({
    fans_before: fansBefore,
    engaged_before: engagedBefore,
    fans_after: fansAfter,
    engaged_after: engagedAfter,
  }) => [
    twinCell('before', 'Engaged share before', share(engagedBefore, fansBefore)),
    twinCell('after', 'Engaged share after', share(engagedAfter, fansAfter)),
    twinCell(
      'change',
      'Change of the share',
      choose(
        any(isMissing('before'), isMissing('after')),
        text(notDefined),
        minus(ref('after'), ref('before')),
      ),
    ),
    twinCell('fansGained', 'Fans gained', minus(fansAfter, fansBefore)),
    twinCell('engagedGained', 'Engaged fans gained', minus(engagedAfter, engagedBefore)),
    twinCell(
      'marginal',
      'Engaged fans gained for each fan gained',
      choose(
        compare(ref('fansGained'), '<=', 0),
        text(didNotGrow),
        over(ref('engagedGained'), ref('fansGained')),
      ),
    ),
  ],
});
