import { fanQuality } from '../core/metrics/fanQuality';
import { functionEntry } from './entry';
import { figureTable, noValue } from './figureTable';
import { engagedAfter, engagedBefore, fansAfter, fansBefore } from './fanParameters';
import { singleNumber } from './singleNumber';

export const FAN_QUALITY = functionEntry({
  name: 'FAN_QUALITY',
  summary: 'Whether more fans brought more engaged fans.',
  question: 'I have more followers now: do more of them take part?',
  formula: 'Engaged fans gained ÷ fans gained, beside the engaged share before and after.',
  parameters: [
    fansBefore,
    engagedBefore,
    fansAfter,
    engagedAfter,
    {
      name: 'output',
      kind: 'keyword',
      description:
        'What to return: "marginal" (engaged fans gained for each fan gained), "before", "after" (engaged shares), "change" (of the share) or "table".',
      optional: true,
      keywords: ['marginal', 'before', 'after', 'change', 'table'],
    },
  ],
  returns: 'The net change in engaged fans for each fan gained, or the figure you asked for.',
  examples: [
    {
      call: '=FAN_QUALITY(2000, 260, 2500, 275)',
      arguments: [2000, 260, 2500, 275],
      result: 0.03,
      explanation: '500 more fans came with 15 more engaged ones: 3 for each 100.',
    },
    {
      call: '=FAN_QUALITY(2000, 260, 2500, 275, "change")',
      arguments: [2000, 260, 2500, 275, 'change'],
      result: -0.02,
      explanation: 'The engaged share fell from 13 % to 11 %.',
    },
  ],
  assumptions: [
    'Engaged is counted by the same rule and over the same length of time before and after.',
    'It is a net change, never a share of the new fans: some new ones may take part while old ones fall silent. So there are no limits.',
  ],
  whenNotToUse: ['When the fans did not grow: compare "before" with "after".'],
  references: ['Engagement marketing: https://en.wikipedia.org/wiki/Engagement_marketing'],
  compute({ fans_before, engaged_before, fans_after, engaged_after, output }) {
    const result = fanQuality({
      fansBefore: fans_before,
      engagedBefore: engaged_before,
      fansAfter: fans_after,
      engagedAfter: engaged_after,
    });
    const { marginal, before, after, change } = result;
    if (output === 'marginal')
      return singleNumber(marginal, 'gain per fan', 'fans did not grow, so compare "before" with "after"');
    if (output !== 'table')
      return singleNumber({ before, after, change }[output] ?? null, `"${output}"`, 'there were no fans');
    return figureTable([
      { figure: 'engaged fans gained for each fan gained', value: marginal ?? noValue },
      { figure: 'engaged share before', value: before ?? noValue },
      { figure: 'engaged share after', value: after ?? noValue },
      { figure: 'change of the share', value: change ?? noValue },
      { figure: 'fans gained', value: result.fansGained },
      { figure: 'engaged fans gained', value: result.engagedGained },
    ]);
  },
});
