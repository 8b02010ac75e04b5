import type { OfferResult } from '../../analysis/offers';
import type { Block, Cell } from '../blocks';
import { figure, remark, words } from '../cells';
import { call, choose, compare, minus, over, plus, ref, text, times } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { carried, notDefined } from '../formula/missing';
import { cost, isUnpriced, missingRate, noCost } from '../formula/returnFormulas';
import { hourlyRateKey, marginKey } from '../formula/workingKeys';
import { formats } from '../formats';
import type { SectionContext } from './section';

const key = (name: string): string => `offer.line.${name}`;
const suffixes = ['', '.low', '.high'] as const;
const weeksForAChance = 8;

type Line = readonly [name: string, label: string, formula: Expression | number, meaning: string];
type RangeLine = readonly [
  name: string,
  label: string,
  formula: (suffix: string) => Expression,
  meaning: string,
  format: string,
];

/** Goods as a share of the list price. */
const goodsShare = minus(1, ref(marginKey));
const unpriced = isUnpriced(ref(key('hours')), ref(hourlyRateKey));
const priced = (value: Expression): Expression =>
  choose(unpriced, text(missingRate), choose(compare(ref(key('cost')), '<=', 0), text(noCost), value));
const onCost = (money: Expression): Expression => over(minus(money, ref(key('cost'))), ref(key('cost')));

const single = (
  { cash, hours, discount }: OfferResult,
  own: (name: string) => Expression,
): readonly Line[] => [
  ['hours', 'Hours', hours, 'put into the offer'],
  ['cash', 'Cash', cash, 'put into the offer'],
  [
    'cost',
    'Put in',
    choose(unpriced, text(missingRate), cost({ cash: key('cash'), hours: key('hours') })),
    'cash + hours × your rate',
  ],
  ['naive', 'Extra sales in its days', own('extra'), 'the naive gain'],
  ['naiveRoe', 'Naive ROE', priced(onCost(ref(key('naive')))), 'as if all extra sales were gain'],
  [
    'coolDown',
    'Change in the days after',
    minus(own('net'), own('extra')),
    'below 0: people bought earlier, not more',
  ],
  ['discount', 'Discount given', discount, 'already missing from the sales'],
  [
    'list',
    'Extra goods at list price',
    plus(own('net'), ref(key('discount'))),
    'extra sales in the end + discount',
  ],
  ['goods', 'What those goods cost', times(goodsShare, ref(key('list'))), '(1 − margin) of the list price'],
];

/** N − G·(N + D), at the net lift and at its limits. */
const contributionAt = (net: Expression): Expression =>
  minus(net, times(goodsShare, plus(net, ref(key('discount')))));

const ranged = (money: string, own: (name: string) => Expression): readonly RangeLine[] => [
  ['net', 'Extra sales in the end', (suffix) => own(`net${suffix}`), 'with the days after it', money],
  [
    'contribution',
    'Left of them',
    (suffix) => carried(key(`net${suffix}`), contributionAt),
    'extra sales − cost of the goods',
    money,
  ],
  [
    'profit',
    'Profit',
    (suffix) =>
      carried(key(`contribution${suffix}`), (left) =>
        choose(unpriced, text(missingRate), minus(left, ref(key('cost')))),
      ),
    'left of them − put in',
    money,
  ],
  [
    'roe',
    'ROE of the offer',
    (suffix) => carried(key(`contribution${suffix}`), (left) => priced(onCost(left))),
    '(left of them − put in) ÷ put in',
    formats.percent,
  ],
];

function chanceRow(error: number, weeks: number, degrees: Expression): (Cell | null)[] {
  const spread = times(error, ref(marginKey));
  const tail = over(call('T.DIST.2T', over(call('ABS', ref(key('profit'))), spread), degrees), 2);
  const chance = choose(
    compare(ref(key('profit')), '=', text(missingRate)),
    text(missingRate),
    choose(compare(ref(key('profit')), '>', 0), minus(1, tail), tail),
  );
  return [
    words('Chance that it paid', 'tableLabel'),
    figure(weeks < weeksForAChance || !(error > 0) ? notDefined : chance, formats.percent, {
      key: key('chance'),
      label: 'Chance that the offer paid',
    }),
    null,
    null,
    remark('if nothing else happened in those days'),
  ];
}

const line =
  (money: string) =>
  ([part, label, formula, meaning]: Line): (Cell | null)[] => {
    const format = part === 'hours' ? formats.decimal : part === 'naiveRoe' ? formats.percent : money;
    return [
      words(label, 'tableLabel'),
      figure(formula, format, { key: key(part), label }),
      null,
      null,
      remark(meaning),
    ];
  };

const range = ([part, label, formula, meaning, format]: RangeLine): (Cell | null)[] => [
  words(label, 'tableLabel'),
  ...suffixes.map((suffix) =>
    figure(formula(suffix), format, { key: key(`${part}${suffix}`), label: `${label}${suffix}` }),
  ),
  remark(meaning),
];

/** From the naive figure to the honest one, line by line: the reader sees which line did it. */
export function offerLines(
  offer: OfferResult,
  position: number,
  name: string,
  { money }: SectionContext,
): Block[] {
  if (!('result' in offer.lift) || offer.lift.result.net === null) return [];
  const { net, weeks } = offer.lift.result;
  const own = (part: string): Expression => ref(`offer.${position}.${part}`);
  const lines = single(offer, own).map(line(money));
  const [netSales, ...rest] = ranged(money, own).map(range);
  const goods = lines.splice(-2);
  return [
    {
      kind: 'table',
      header: [`${name}: line by line`, 'Best guess', 'from', 'to'],
      rows: [
        ...lines,
        netSales!,
        ...goods,
        ...rest,
        chanceRow(net.standardError ?? 0, weeks.used.length, own('degrees')),
      ],
    },
  ];
}
