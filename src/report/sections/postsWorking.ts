import type { Posts } from '../../analysis/posts';
import type { FormatEngagement } from '../../core/metrics/engagementByFormat';
import type { RatioEstimate } from '../../core/statistics/ratioEstimate';
import type { Cell } from '../blocks';
import { words, workingCell, workingFigure } from '../cells';
import { studentCritical } from '../formula/criticalValues';
import { choose, compare, minus, over, ref, text, times } from '../formula/expression';
import { isMissing, noLimit, notDefined } from '../formula/missing';
import { ratioLimits } from '../formula/ratioLimits';
import type { Expression } from '../formula/expression';
import { formats } from '../formats';
import { printableText } from '../printableText';

const longestName = 26;

export const kindKey = (position: number, name: string): string => `posts.kind.${position}.${name}`;
export const kindName = ({ format }: FormatEngagement): string =>
  printableText(format, longestName) || '(not named)';

/** Reactions ÷ those who saw the posts, both summed. */
export const rateOf = (reactions: string, reached: string): Expression =>
  choose(compare(ref(reached), '<=', 0), text(notDefined), over(ref(reactions), ref(reached)));

/** Standard error of a rate over posts, and how far its range reaches to each side. */
function reachRow(label: string, { standardError }: RatioEstimate, key: (name: string) => string): Cell[] {
  const critical = studentCritical(ref('assumption.level'), minus(ref(key('posts')), 1));
  const reach = choose(isMissing(key('error')), text(noLimit), times(critical, ref(key('error'))));
  return [
    words(label, 'small'),
    workingCell(standardError ?? notDefined, formats.exact, key('error')),
    workingCell(reach, formats.exact, key('reach')),
  ];
}

function kindRows(kind: FormatEngagement, position: number): Cell[][] {
  const key = (name: string): string => kindKey(position, name);
  const { low, high } = ratioLimits(key('rate'), key('reach'));
  const limit = (content: Expression, name: string, which: string): Cell =>
    workingFigure(content, formats.exact, {
      key: key(name),
      label: `${kindName(kind)}: rate, ${which} limit`,
    });
  return [
    reachRow(`${kindName(kind)}: error, reach`, kind.rate, key),
    [
      words('seen by; rate from, to', 'small'),
      workingCell(kind.sums.base, formats.count, key('reached')),
      limit(low, 'rate.low', 'low'),
      limit(high, 'rate.high', 'high'),
    ],
    [
      words('the rest: reactions, seen, rate', 'small'),
      workingCell(kind.restSums.interactions, formats.count, key('rest.reactions')),
      workingCell(kind.restSums.base, formats.count, key('rest.reached')),
      workingCell(rateOf(key('rest.reactions'), key('rest.reached')), formats.exact, key('rest.rate')),
    ],
  ];
}

/** What the rates of posts and their ranges are made of. */
export const postsWorking = ({ all, kinds }: Posts): Cell[][] => [
  reachRow('All posts: error, reach', all.rate, (name) => `posts.${name}`),
  ...kinds.flatMap((kind, index) => kindRows(kind, index + 1)),
];
