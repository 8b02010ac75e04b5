import type { ClaimedRoe, Effort } from '../../analysis/analysis';
import { evidenceWords } from '../../wording/evidenceWords';
import type { Block, LabelledCell } from '../blocks';
import { figure, words } from '../cells';
import { choose, ref, text, times } from '../formula/expression';
import {
  cost,
  isRevenueBased,
  lacksRate,
  net,
  netPerHour,
  rateOrNothing,
  returnOnEngagementFormula,
} from '../formula/returnFormulas';
import type { ReturnKeys } from '../formula/returnFormulas';
import { marginKey } from '../formula/workingKeys';
import { formats } from '../formats';
import { heading, missingPart } from './section';
import type { Section } from './section';
import { towardsSupportedGain } from './towardsSupportedGain';

const title = 'What you put in and what came back';
const keys: ReturnKeys = { gain: 'roe.gain', cash: 'roe.cash', hours: 'roe.hours' };

const named = (key: string, label: string) => ({ key: `roe.${key}`, label });

function sourceOfGain({ gainSource, rows }: ClaimedRoe): string {
  return gainSource === 'activities'
    ? `Gain you recorded, in ${rows} rows of activities`
    : `Net sales of ${rows} orders whose source is engagement`;
}

/** The cost, made of hours and money. */
function putIn({ hours, cash }: Effort, money: string): LabelledCell[] {
  const unpriced = lacksRate(keys.hours);
  const timeCost = choose(unpriced, text('not priced'), times(ref(keys.hours), rateOrNothing));
  return [
    { label: words('Hours'), value: figure(hours, formats.decimal, named('hours', 'Hours')) },
    { label: words('Your time'), value: figure(timeCost, money, named('timeCost', 'Cost of your time')) },
    { label: words('Cash'), value: figure(cash, money, named('cash', 'Cash cost')) },
    {
      label: words(choose(unpriced, text('Put in (cash only)'), text('Put in'))),
      value: figure(cost(keys), money, named('cost', 'Cost')),
    },
  ];
}

/** What is said to have come back, and what that leaves. */
function cameBack(claimed: ClaimedRoe, money: string): LabelledCell[] {
  const margin = choose(
    isRevenueBased,
    text('Margin: revenue-based (cost of goods not known)'),
    text('Margin: left of it after the cost of goods'),
  );
  const ratio = returnOnEngagementFormula(ref('roe.net'), ref('roe.cost'), keys.hours);
  return [
    {
      label: words(sourceOfGain(claimed)),
      value: figure(claimed.gain, money, named('gain', 'Claimed gain')),
    },
    {
      label: words(margin),
      value: figure(ref(marginKey), formats.percent, named('margin', 'Margin in use')),
    },
    {
      label: words('Left over: gain × margin − put in'),
      value: figure(net(keys.gain, ref('roe.cost')), money, named('net', 'Net')),
    },
    {
      label: words('Left over per hour'),
      value: figure(netPerHour(ref('roe.net'), keys.hours), money, named('perHour', 'Net per hour')),
    },
    {
      label: words('ROE (claimed): left over ÷ put in'),
      value: figure(ratio, formats.percent, named('ratio', 'ROE (claimed)')),
    },
  ];
}

/** The claimed return with its cost made of hours and money: grade E, no verdict. */
export const returnOnEngagement: Section = (context) => {
  const { claimed, effort, assumptions } = context.analysis;
  const left = 'result' in effort ? putIn(effort.result, context.money) : [];
  if (!('result' in claimed)) {
    const { blocks } = missingPart(title, claimed, context);
    return { blocks: [...blocks, { kind: 'figurePairs', left, right: [] }], working: [] };
  }
  const { caveat } = evidenceWords('claimedGain', assumptions.landmarkDays);
  const nextStep = towardsSupportedGain(context.analysis);
  const blocks: Block[] = [
    heading(title, context),
    {
      kind: 'sentence',
      text: `Evidence grade E. ${caveat}`,
    },
    { kind: 'figurePairs', left, right: cameBack(claimed.result, context.money) },
    ...(nextStep === null ? [] : [{ kind: 'smallPrint', lines: [`Next step: ${nextStep}`] } as const]),
  ];
  return { blocks, working: [] };
};
