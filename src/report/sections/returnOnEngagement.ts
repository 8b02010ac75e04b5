import type { ClaimedRoe, Effort } from '../../analysis/analysis';
import { evidenceWords } from '../../wording/evidenceWords';
import type { Block, Cell, Figures } from '../blocks';
import { figure, remark, words } from '../cells';
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

const title = 'What you put in and what came back';
const keys: ReturnKeys = { gain: 'roe.gain', cash: 'roe.cash', hours: 'roe.hours' };

type Row = Figures['rows'][number];

const row = (label: string, value: Cell, beside: Cell | null = null): Row => ({
  label: words(label),
  value,
  remark: beside,
});
const named = (key: string, label: string) => ({ key: `roe.${key}`, label });

function sourceOfGain({ gainSource, rows }: ClaimedRoe): string {
  return gainSource === 'activities'
    ? `the gain column of your activities (${rows} rows)`
    : `net sales of ${rows} orders whose source names engagement`;
}

/** The cost, made of hours and money. */
function putIn({ hours, cash }: Effort, money: string): Row[] {
  const timeCost = choose(lacksRate(keys.hours), text('not priced'), times(ref(keys.hours), rateOrNothing));
  const priced = choose(
    lacksRate(keys.hours),
    text('cash only: your hours have no price yet'),
    text('cash and your time'),
  );
  return [
    row('Hours', figure(hours, formats.decimal, named('hours', 'Hours'))),
    row('Your time', figure(timeCost, money, named('timeCost', 'Cost of your time'))),
    row('Cash', figure(cash, money, named('cash', 'Cash cost'))),
    row('Put in', figure(cost(keys), money, named('cost', 'Cost')), remark(priced)),
  ];
}

/** What is said to have come back, and what that leaves. */
function cameBack(claimed: ClaimedRoe, money: string): Row[] {
  const ofMargin = choose(
    isRevenueBased,
    text('revenue-based: the cost of goods is not taken off'),
    text('of it is left after the cost of goods'),
  );
  const ratio = returnOnEngagementFormula(ref('roe.net'), ref('roe.cost'), keys.hours);
  return [
    row(
      'Gain you recorded',
      figure(claimed.gain, money, named('gain', 'Claimed gain')),
      remark(sourceOfGain(claimed)),
    ),
    row(
      'Margin',
      figure(ref(marginKey), formats.percent, named('margin', 'Margin in use')),
      remark(ofMargin),
    ),
    row('Left over (net)', figure(net(keys.gain, ref('roe.cost')), money, named('net', 'Net'))),
    row(
      'Left over per hour',
      figure(netPerHour(ref('roe.net'), keys.hours), money, named('perHour', 'Net per hour')),
    ),
    row(
      'ROE (claimed)',
      figure(ratio, formats.percent, named('ratio', 'ROE (claimed)')),
      remark('left over ÷ put in'),
    ),
  ];
}

/** The claimed return with its cost made of hours and money: grade E, no verdict. */
export const returnOnEngagement: Section = (context) => {
  const { claimed, effort, supported, assumptions } = context.analysis;
  const cost: Block[] =
    'result' in effort ? [{ kind: 'figures', rows: putIn(effort.result, context.money) }] : [];
  if (!('result' in claimed)) {
    const { blocks } = missingPart(title, claimed, context);
    return { blocks: [...blocks, ...cost], working: [] };
  }
  const { caveat, nextStep } = evidenceWords('claimedGain', assumptions.landmarkDays);
  // Where the gain that evidence supports stands beneath, that step is done.
  const hasSupportedGain = 'result' in supported;
  const blocks: Block[] = [
    heading(title, context),
    {
      kind: 'sentence',
      text: `Evidence grade E. ${caveat}`,
    },
    ...cost,
    { kind: 'figures', rows: cameBack(claimed.result, context.money) },
    ...(hasSupportedGain ? [] : [{ kind: 'smallPrint', lines: [`Next step: ${nextStep}`] } as const]),
  ];
  return { blocks, working: [] };
};
