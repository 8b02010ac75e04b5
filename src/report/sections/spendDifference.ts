import type { SpendDifference, SpendGroup } from '../../analysis/customers/spendDifference';
import { evidenceWords } from '../../wording/evidenceWords';
import { spendReasons, spendSentences } from '../../wording/customerSentences';
import type { Block, Cell, LabelledCell } from '../blocks';
import { figure, remark, words, workingCell } from '../cells';
import { any, call, choose, compare, over, ref, text, times } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { isMissing, noLimit, notDefined } from '../formula/missing';
import { anyUnderTen, sentenceOfVerdict, verdictFormula } from '../formula/verdictFormula';
import { formats } from '../formats';
import { gradeRow } from './gradeRow';
import { heading, missingUnlessSaid } from './section';
import type { Section, SectionContext } from './section';

const title = 'Who spends more, and why';

type GroupName = 'engaged' | 'others';
const key = (group: GroupName | 'ratio', name: string): string => `spend.${group}.${name}`;

const share = (of: string, among: string): Expression =>
  choose(compare(ref(among), '=', 0), text(notDefined), over(ref(of), ref(among)));

function groupRow(name: GroupName, group: SpendGroup, money: string): Cell[] {
  const label = name === 'engaged' ? 'Engaged' : 'Others';
  const cell = (content: number | Expression, format: string, part: string, what: string): Cell =>
    figure(content, format, { key: key(name, part), label: `${label}: ${what}` });
  return [
    words(label, 'tableLabel'),
    cell(group.customers, formats.count, 'customers', 'customers'),
    cell(group.orders, formats.count, 'orders', 'orders'),
    cell(group.sales, money, 'sales', 'net sales'),
    cell(share(key(name, 'sales'), key(name, 'customers')), money, 'each', 'net sales a customer'),
    cell(
      share(key(name, 'orders'), key(name, 'customers')),
      formats.ratio,
      'ordersEach',
      'orders a customer',
    ),
    cell(share(key(name, 'sales'), key(name, 'orders')), money, 'basket', 'mean order'),
  ];
}

const parts = [
  ['each', 'spend'],
  ['ordersEach', 'orders'],
  ['basket', 'mean order'],
] as const;

/** Spend is orders × basket, so its ratio is the product of theirs. */
function ratioRow(): (Cell | null)[] {
  return [
    words('Engaged ÷ others', 'tableLabel'),
    null,
    null,
    null,
    ...parts.map(([part, what]) => {
      const [a, b] = [key('engaged', part), key('others', part)];
      const none = any(isMissing(a), isMissing(b), compare(ref(a), '<=', 0), compare(ref(b), '<=', 0));
      return figure(choose(none, text(notDefined), over(ref(a), ref(b))), formats.ratio, {
        key: key('ratio', part),
        label: `Engaged ÷ others: ${what}`,
      });
    }),
  ];
}

function differenceTable({ difference }: SpendDifference, money: string): Block {
  const values = [difference.estimate, difference.interval?.low, difference.interval?.high];
  const names = [
    ['', ''],
    ['.low', ', low limit'],
    ['.high', ', high limit'],
  ] as const;
  return {
    kind: 'table',
    header: ['', 'Best guess', 'from', 'to'],
    rows: [
      [
        words('Spent more each by', 'tableLabel'),
        ...names.map(([suffix, inWords], at) =>
          figure(values[at] ?? (at === 0 ? notDefined : noLimit), money, {
            key: `spend.difference${suffix}`,
            label: `An engaged customer spent more by${inWords}`,
          }),
        ),
      ],
    ],
  };
}

function reasonRow(): LabelledCell & { readonly remark: Cell } {
  const [spend, orders] = [key('ratio', 'each'), key('ratio', 'ordersEach')];
  const none = any(isMissing(spend), isMissing(orders), compare(ref(spend), '=', 1));
  const part = choose(none, text(notDefined), over(call('LN', ref(orders)), call('LN', ref(spend))));
  return {
    label: words('Share due to more orders'),
    value: figure(part, formats.percent, {
      key: 'spend.shareOfOrders',
      label: 'Share of the difference that comes from the number of orders',
    }),
    remark: remark('the rest is due to the size of the orders'),
  };
}

function verdictOf(): LabelledCell {
  const margin = times(ref('assumption.liftMarginOfNoInterest'), call('ABS', ref(key('others', 'each'))));
  const nobody = isMissing(key('others', 'each'));
  const verdict = verdictFormula({
    low: ref('spend.difference.low'),
    high: ref('spend.difference.high'),
    nullValue: 0,
    indifferentFrom: times(-1, margin),
    indifferentTo: margin,
    tooFew: any(nobody, anyUnderTen([ref(key('engaged', 'customers')), ref(key('others', 'customers'))])),
  });
  return {
    label: words('Verdict on spending', 'small'),
    value: workingCell(choose(nobody, text('tooFewData'), verdict), formats.words, 'spend.verdict'),
  };
}

/** The verdict, and for a difference what makes most of it. */
function sentence(caveat: string, otherwise: Expression): Expression {
  const isVerdict = (word: string): Expression => compare(ref('spend.verdict'), '=', text(word));
  const shareOfOrders = ref('spend.shareOfOrders');
  const reason = (verdict: 'increase' | 'decrease'): Expression =>
    choose(
      compare(shareOfOrders, '>=', 0.5),
      text(`${spendReasons[verdict].orders} ${caveat}`),
      text(`${spendReasons[verdict].baskets} ${caveat}`),
    );
  return choose(
    isVerdict('increase'),
    reason('increase'),
    choose(isVerdict('decrease'), reason('decrease'), otherwise),
  );
}

function blocksOf(found: SpendDifference, context: SectionContext): Block[] {
  const { landmarkDays, repeatWindowDays } = context.analysis.assumptions;
  const evidence = evidenceWords(found.gradeReason, landmarkDays);
  const plain = spendSentences(evidence);
  const otherwise = sentenceOfVerdict(ref('spend.verdict'), { ...plain, increase: '', decrease: '' });
  return [
    heading(title, context),
    {
      kind: 'liveSentence',
      key: 'spend.sentence',
      label: 'Do engaged customers spend more?',
      choice: sentence(evidence.caveat, otherwise),
    },
    {
      kind: 'table',
      header: ['', 'Customers', 'Orders', 'Net sales', 'sales each', 'orders each', 'mean order'],
      rows: [
        groupRow('engaged', found.engaged, context.money),
        groupRow('others', found.others, context.money),
        ratioRow(),
      ],
    },
    differenceTable(found, context.money),
    { kind: 'figures', rows: [reasonRow(), gradeRow('spend', found, landmarkDays)] },
    {
      kind: 'smallPrint',
      lines: [
        `The same customers as under "Do engaged customers come back?", in the same ${repeatWindowDays} days from day ${landmarkDays} after their first order. One large customer can move a mean: the range allows for it.`,
      ],
    },
  ];
}

/** Do engaged customers spend more, and is it the number of orders or their size? */
export const spendDifference: Section = (context) => {
  const part = context.analysis.customers.spend;
  if (!('result' in part)) return missingUnlessSaid(title, part, context);
  return { blocks: blocksOf(part.result, context), working: [], workingValues: [verdictOf()] };
};
