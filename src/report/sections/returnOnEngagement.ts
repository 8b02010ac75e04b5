import type { ClaimedRoe } from '../../analysis/analysis';
import { evidenceWords } from '../../wording/evidenceWords';
import type { Block, Cell, Figures } from '../blocks';
import { figure, words } from '../cells';
import { choose, isBlank, ref, text, times } from '../formula/expression';
import {
  cost,
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

const row = (label: string, value: Cell, remark: Cell | null = null): Row => ({
  label: words(label),
  value,
  remark,
});

function sourceOfGain({ gainSource, rows }: ClaimedRoe): string {
  return gainSource === 'activities'
    ? `the gain column of your activities (${rows} rows)`
    : `net sales of ${rows} orders whose source names engagement`;
}

const named = (key: string, label: string) => ({ key: `roe.${key}`, label });

/** What was recorded: values, and the margin that is in use. */
function recorded(claimed: ClaimedRoe, money: string): Row[] {
  const revenueBased = choose(
    isBlank('assumption.margin'),
    text('revenue-based: no margin is given, the cost of goods is not taken off'),
    text('of it is left after the cost of goods'),
  );
  const margin = figure(ref(marginKey), formats.percent, named('margin', 'Margin in use'));
  return [
    row(
      'Gain you recorded',
      figure(claimed.gain, money, named('gain', 'Claimed gain')),
      words(sourceOfGain(claimed), 'line'),
    ),
    row('Margin', margin, words(revenueBased, 'line')),
    row('Hours', figure(claimed.hours, formats.decimal, named('hours', 'Hours'))),
    row('Cash', figure(claimed.cash, money, named('cash', 'Cash cost'))),
  ];
}

/** What follows from it, live. */
function derived(money: string): Row[] {
  const unpriced = choose(
    lacksRate(keys.hours),
    text('cash only: your hours have no price yet'),
    text('cash and your time'),
  );
  const timeCost = choose(lacksRate(keys.hours), text('not priced'), times(ref(keys.hours), rateOrNothing));
  const ratio = returnOnEngagementFormula(ref('roe.net'), ref('roe.cost'), keys.hours);
  return [
    row('Your time', figure(timeCost, money, named('timeCost', 'Cost of your time'))),
    row('Put in', figure(cost(keys), money, named('cost', 'Cost')), words(unpriced, 'line')),
    row('Left over (net)', figure(net(keys.gain, ref('roe.cost')), money, named('net', 'Net'))),
    row(
      'Left over per hour',
      figure(netPerHour(ref('roe.net'), keys.hours), money, named('perHour', 'Net per hour')),
    ),
    row(
      'ROE (claimed)',
      figure(ratio, formats.percent, named('ratio', 'ROE (claimed)')),
      words('left over ÷ put in', 'line'),
    ),
  ];
}

/** The claimed return with its cost made of hours and money: grade E, no verdict. */
export const returnOnEngagement: Section = (context) => {
  const { claimed } = context.analysis;
  if (!('result' in claimed)) return missingPart(title, claimed, context);
  const { because, nextStep } = evidenceWords.claimedGain;
  const blocks: Block[] = [
    heading(title, context),
    {
      kind: 'sentence',
      text: 'This is the gain you recorded, set against your time and money. It cannot say what would have come anyway.',
    },
    { kind: 'figures', rows: [...recorded(claimed.result, context.money), ...derived(context.money)] },
    { kind: 'smallPrint', lines: [`Evidence grade E: ${because} Next step: ${nextStep}`] },
  ];
  return { blocks, working: [] };
};
