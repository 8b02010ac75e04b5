import { payNotes, paySentences } from '../../wording/effortSentences';
import type { Block, Cell, LabelledCell } from '../blocks';
import { figure, remark, words } from '../cells';
import {
  breakEvenGainFormula,
  breakEvenHoursFormula,
  cashTooHigh,
  maxInvestmentFormula,
} from '../formula/breakEven';
import { any, choose, compare, minus, plus, ref, text } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { carried, noLimit, notDefined } from '../formula/missing';
import { lacksRate, missingRate } from '../formula/returnFormulas';
import { hourlyRateKey, marginKey, revenueGoalKey, targetRoeKey } from '../formula/workingKeys';
import { formats } from '../formats';
import { heading, missingUnlessSaid } from './section';
import type { Section, SectionContext } from './section';

const title = 'What would pay';

const aim = { margin: ref(marginKey), targetRoe: ref(targetRoeKey) };

const hoursFor =
  (cash: Expression) =>
  (gain: Expression): Expression =>
    breakEvenHoursFormula({ ...aim, gain, cash, hourlyRate: ref(hourlyRateKey) });

const cashAlone = ref('roe.cash');
/** A gain of offers also has to pay for them. */
const cashAndOffers = plus(cashAlone, ref('supported.offers.putIn'));

/** Words in place of hours stay words. */
const isNoHours = (key: string): Expression =>
  any(...[missingRate, noLimit, notDefined, cashTooHigh].map((word) => compare(ref(key), '=', text(word))));

/** A gain by its key in another section, and what the columns here are called. */
interface GainColumn {
  readonly key: string;
  readonly gain: string;
  readonly label: string;
  readonly cash: Expression;
}

const claimedGain: GainColumn = { key: 'pay.claimed', gain: 'roe.gain', label: 'claimed', cash: cashAlone };
const supportedGains = (cash: Expression): readonly GainColumn[] => [
  { key: 'pay.supported', gain: 'supported.gain', label: 'supported', cash },
  { key: 'pay.supported.low', gain: 'supported.gain.low', label: 'supported, low limit', cash },
  { key: 'pay.supported.high', gain: 'supported.gain.high', label: 'supported, high limit', cash },
];

function rowsOf(columns: readonly GainColumn[], money: string): Cell[][] {
  const row = (
    label: string,
    name: string,
    format: string,
    of: (column: GainColumn) => Expression,
  ): Cell[] => [
    words(label, 'tableLabel'),
    ...columns.map((column) =>
      figure(of(column), format, {
        key: `${column.key}.${name}`,
        label: `${label} (${column.label})`,
      }),
    ),
  ];
  return [
    row('Gain', 'gain', money, ({ gain }) => ref(gain)),
    row('Hours it pays for', 'hours', formats.decimal, ({ gain, cash }) => carried(gain, hoursFor(cash))),
    row('Beyond your hours', 'spare', formats.decimal, ({ key }) =>
      choose(isNoHours(`${key}.hours`), ref(`${key}.hours`), minus(ref(`${key}.hours`), ref('roe.hours'))),
    ),
  ];
}

/** Which sentence is true of the claimed gain. */
function sentence(): Expression {
  const hours = ref('pay.claimed.hours');
  const says = (word: string): Expression => compare(hours, '=', text(word));
  return choose(
    says(missingRate),
    text(paySentences.needsRate),
    choose(
      says(cashTooHigh),
      text(paySentences.cashTooHigh),
      choose(
        any(says(noLimit), says(notDefined)),
        text(paySentences.freeHours),
        choose(
          compare(hours, '>=', ref('roe.hours')),
          text(paySentences.moreHours),
          text(paySentences.fewerHours),
        ),
      ),
    ),
  );
}

function figures({ money }: SectionContext): (LabelledCell & { readonly remark: Cell })[] {
  const goal = ref(revenueGoalKey);
  const named = (name: string, label: string) => ({ key: `pay.${name}`, label });
  const neededGain = breakEvenGainFormula(ref('roe.cost'), { ...aim, unpriced: lacksRate('roe.hours') });
  const goalHours = choose(
    compare(goal, '=', text('')),
    maxInvestmentFormula({ ...aim, gain: goal }),
    hoursFor(cashAlone)(goal),
  );
  return [
    {
      label: words('Gain your effort needs'),
      value: figure(neededGain, money, named('neededGain', 'Gain at which the effort reaches the aim')),
      remark: remark('sales from which what you put in reaches the ROE you aim for'),
    },
    {
      label: words('Most for your sales goal'),
      value: figure(
        maxInvestmentFormula({ ...aim, gain: goal }),
        money,
        named('maxInvestment', 'The most to put in for the sales goal'),
      ),
      remark: remark('time and cash together; the goal stands among the assumptions'),
    },
    {
      label: words('Hours of that'),
      value: figure(goalHours, formats.decimal, named('goalHours', 'Hours for the sales goal')),
      remark: remark('beside the cash you have already spent'),
    },
  ];
}

/** How much time the gain pays for, what the effort needs, and what may go into a goal. */
export const whatWouldPay: Section = (context) => {
  const { claimed, supported } = context.analysis;
  if (!('result' in claimed)) return missingUnlessSaid(title, claimed, context);
  const isSupported = 'result' in supported;
  const withOffers = isSupported && supported.result.offers !== null;
  const columns = isSupported
    ? [claimedGain, ...supportedGains(withOffers ? cashAndOffers : cashAlone)]
    : [claimedGain];
  const blocks: Block[] = [
    heading(title, context),
    {
      kind: 'liveSentence',
      key: 'pay.sentence',
      label: 'Does the claimed gain pay for the hours?',
      choice: sentence(),
    },
    {
      kind: 'table',
      header: ['For the ROE you aim for', 'claimed', ...(isSupported ? ['supported', 'from', 'to'] : [])],
      rows: rowsOf(columns, context.money),
    },
    {
      kind: 'smallPrint',
      lines: [
        payNotes.claim(claimed.result.rows, claimed.result.gainSource),
        ...(isSupported ? [payNotes.supported(supported.result.grade)] : []),
      ],
    },
    { kind: 'figures', rows: figures(context) },
  ];
  return { blocks, working: [] };
};
