import type { Block, Cell } from '../blocks';
import { words } from '../cells';
import { chain, choose, call, compare, over, ref, text, times } from '../formula/expression';
import type { Expression, Operand } from '../formula/expression';
import { isRevenueBased, lacksRate, rateOrNothing } from '../formula/returnFormulas';
import { marginKey } from '../formula/workingKeys';
import { formats } from '../formats';
import { roeIsNotEquity } from '../../wording/reportWords';
import type { Section } from './section';

const noRate = lacksRate('roe.hours');
const noHours = compare(ref('roe.hours'), '<=', 0);
const noCost = compare(ref('roe.cost'), '<=', 0);

const afterCash = choose(isRevenueBased, text('only;'), text('and the cost of goods;'));

/** One of three contents: hours without a rate, nothing put in, or a return. */
const either = (withoutRate: Operand, withoutCost: Operand, otherwise: Operand): Expression =>
  choose(noRate, withoutRate, choose(noCost, withoutCost, otherwise));
const eitherText = (withoutRate: string, withoutCost: string, otherwise: string): Expression =>
  either(text(withoutRate), text(withoutCost), text(otherwise));

type Row = readonly [Cell, Cell, Cell];

const row = (lead: Expression, amount: Expression, rest: Expression, money: string): Row => [
  words(lead, 'headlineLead'),
  { content: amount, style: 'headline', format: money },
  words(chain('&', [text(' '), rest]), 'headlineWords'),
];

/** "For every 1.00 you put in (your time at 30.00 an hour, and 120.00 in cash) 1.50 came back: 0.50 gained." */
const rows = (money: string): Row[] => [
  row(
    eitherText('For each hour', 'No cost is recorded,', 'For every'),
    either(ref('roe.perHour'), text(''), 1),
    eitherText('of yours was left over', 'so there is no return', 'you put in'),
    money,
  ),
  row(
    either(
      text('(after cash of'),
      text(''),
      choose(noHours, text('(no hours logged,'), text('(your time at')),
    ),
    either(ref('roe.cash'), text(''), choose(noHours, text(''), rateOrNothing)),
    either(afterCash, text(''), choose(noHours, text(''), text('an hour,'))),
    money,
  ),
  row(
    eitherText('your hours', '', 'and'),
    either(text(''), text(''), ref('roe.cash')),
    eitherText('have no price yet)', '', 'in cash)'),
    money,
  ),
  row(
    text(''),
    either(text(''), text(''), over(times(ref('roe.gain'), ref(marginKey)), ref('roe.cost'))),
    eitherText('Type your rate below.', '', 'came back:'),
    money,
  ),
  row(
    text(''),
    either(text(''), text(''), call('ABS', ref('roe.ratio'))),
    either(text(''), text(''), choose(compare(ref('roe.ratio'), '<', 0), text('lost.'), text('gained.'))),
    money,
  ),
];

/** What came back for what was put in, in words that stay true when an assumption on the page is changed. */
export const headline: Section = ({ analysis, money }) => {
  if ('failure' in analysis.claimed) return { blocks: [], working: [] };
  const claim = choose(
    isRevenueBased,
    text('claimed, evidence grade E; revenue-based'),
    text('claimed, evidence grade E'),
  );
  const block: Block = {
    kind: 'headline',
    rows: rows(money),
    aside: {
      label: 'ROE',
      figure: { content: ref('roe.ratio'), style: 'bigFigure', format: formats.percent },
      lines: [words(claim, 'line'), words(roeIsNotEquity, 'small')],
    },
  };
  return { blocks: [block], working: [] };
};
