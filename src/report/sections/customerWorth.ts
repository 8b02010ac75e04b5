import type { CustomerWorth } from '../../analysis/customers/customerWorth';
import type { Block, Cell } from '../blocks';
import { YEARLY_DISCOUNT } from '../../analysis/customers/customerWorth';
import { worthWords } from '../../wording/customerSentences';
import { figure, remark, words, workingCell } from '../cells';
import { call, choose, minus, over, plus, ref, text, times } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { carried } from '../formula/missing';
import { isRevenueBased } from '../formula/returnFormulas';
import { marginKey } from '../formula/workingKeys';
import { formats } from '../formats';
import { gradeRow } from './gradeRow';
import { heading, noteOf } from './section';
import type { Section, SectionContext } from './section';
import { countCells, rateCells } from './twoRates';
import { winningAndKeeping } from './winningAndKeeping';

const title = 'What a customer is worth';
const key = 'worth';

/** m·r ÷ (1 + i − r): what is left of all later sales, at a share who come back. */
const valueAt = (retention: Expression): Expression =>
  over(
    times(ref(`${key}.meanNetSales`), ref(marginKey), retention),
    minus(plus(1, ref('working.worth.discount')), retention),
  );

function valueRow(money: string, meanNetSales: number): (Cell | null)[] {
  // With refunds above sales more who come back are worth less: the limits change places.
  const [low, high] = meanNetSales < 0 ? [`${key}.high`, `${key}.low`] : [`${key}.low`, `${key}.high`];
  const label = choose(isRevenueBased, text('Worth (revenue-based)'), text('Worth after the first order'));
  const cell = (suffix: string, retention: string, inWords: string): Cell =>
    figure(carried(retention, valueAt), money, {
      key: `${key}.value${suffix}`,
      label: `Worth after the first order${inWords}`,
    });
  return [
    words(label, 'tableLabel'),
    null,
    null,
    cell('', `${key}.rate`, ''),
    cell('.low', low, ', low limit'),
    cell('.high', high, ', high limit'),
  ];
}

function blocksOf(found: CustomerWorth, context: SectionContext): Block[] {
  const { repeatWindowDays, landmarkDays } = context.analysis.assumptions;
  const label = `Came back in ${repeatWindowDays} days`;
  return [
    { kind: 'sentence', text: worthWords.sentence },
    {
      kind: 'table',
      header: ['', 'Customers', 'came back', 'best guess', 'from', 'to'],
      rows: [
        [
          words(label, 'tableLabel'),
          ...countCells(key, label, found.observed, found.repeaters, 'came back'),
          ...rateCells(key, label),
        ],
        valueRow(context.money, found.meanNetSales),
      ],
    },
    {
      kind: 'figures',
      rows: [
        {
          label: words('Sales to one who came back'),
          value: figure(found.meanNetSales, context.money, {
            key: `${key}.meanNetSales`,
            label: 'Mean net sales to a customer who came back',
          }),
          remark: remark(`net, in those ${repeatWindowDays} days, before the cost of goods`),
        },
        {
          label: words('Margin'),
          value: figure(ref(marginKey), formats.percent, { key: `${key}.margin`, label: 'Margin in use' }),
          remark: remark(choose(isRevenueBased, text(worthWords.noMargin), text(worthWords.margin))),
        },
        gradeRow(key, { grade: 'E', gradeReason: 'countedOnly' }, landmarkDays),
      ],
    },
    { kind: 'smallPrint', lines: [worthWords.remark] },
  ];
}

/** 10 % a year, brought to the days watched. */
function discountRow(windowDays: number): Cell[] {
  const discount = minus(call('EXP', times(call('LN', plus(1, YEARLY_DISCOUNT)), over(windowDays, 365))), 1);
  return [
    words(`Taken off for waiting ${windowDays} days`, 'small'),
    workingCell(discount, formats.exact, 'working.worth.discount'),
  ];
}

/** What a customer is worth, beside what it costs to win and to keep one. */
export const customerWorth: Section = (context) => {
  const { worth, winningAndKeeping: costs } = context.analysis.customers;
  const own: Block[] = 'result' in worth ? blocksOf(worth.result, context) : noteOf(worth, context);
  const blocks = [...own, ...winningAndKeeping(costs, context)];
  if (blocks.length === 0) return { blocks: [], working: [] };
  const { repeatWindowDays } = context.analysis.assumptions;
  return {
    blocks: [heading(title, context), ...blocks],
    working: [],
    workingRows: 'result' in worth ? [discountRow(repeatWindowDays)] : [],
  };
};
