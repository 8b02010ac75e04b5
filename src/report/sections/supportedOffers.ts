import type { OffersGain } from '../../analysis/offersGain';
import { COOL_DOWN_DAYS } from '../../analysis/offerWindows';
import type { SupportedGain } from '../../analysis/supportedGain';
import { supportedOfferNotes } from '../../wording/offerSentences';
import type { Block, Cell, LabelledCell } from '../blocks';
import { figure, remark, words, workingCell } from '../cells';
import { studentCritical } from '../formula/criticalValues';
import { any, call, choose, compare, minus, plus, ref, text, times } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { carried, noLimit } from '../formula/missing';
import { lacksRate, missingRate, cost as costOf } from '../formula/returnFormulas';
import { marginKey } from '../formula/workingKeys';
import { formats } from '../formats';

const key = (name: string): string => `supported.offers.${name}`;
const errorKey = (degreesOfFreedom: number): string => key(`error.${degreesOfFreedom}`);

/** What was put in, offers included, and whether an hour of it has no price. */
export interface PutIn {
  readonly cost: Expression;
  readonly unpriced: Expression;
}

export function putInWith(offers: OffersGain | null): PutIn {
  const unpriced = lacksRate('roe.hours');
  if (offers === null) return { cost: ref('roe.cost'), unpriced };
  return {
    cost: plus(ref('roe.cost'), ref(key('putIn'))),
    unpriced: any(unpriced, lacksRate(key('hours'))),
  };
}

/** Net ∓ Σ t × standard error. */
function limitOf({ errors }: OffersGain, sign: 1 | -1): Expression | string {
  if (errors === null) return noLimit;
  const reaches = errors.map(({ degreesOfFreedom }) =>
    times(studentCritical(ref('assumption.level'), degreesOfFreedom), ref(errorKey(degreesOfFreedom))),
  );
  return plus(ref(key('gain')), times(sign, plus(...reaches)));
}

export function offersRow(offers: OffersGain, money: string): Cell[] {
  const cell = (suffix: string, content: number | string | Expression, inWords: string): Cell =>
    figure(content, money, { key: key(`gain${suffix}`), label: `Brought by offers${inWords}` });
  return [
    words('From your offers', 'tableLabel'),
    cell('', offers.net.estimate!, ''),
    cell('.low', limitOf(offers, -1), ', low limit'),
    cell('.high', limitOf(offers, 1), ', high limit'),
    remark(supportedOfferNotes.added(offers.offers)),
  ];
}

const square = (value: Expression): Expression => times(value, value);

/** The two parts added up; their distances to a limit join as the sides of a right angle. */
export function sumWithOffers(suffix: string): Expression {
  const total = (repeat: Expression): Expression => plus(repeat, ref(key('gain')));
  if (suffix === '') return carried('supported.repeatGain', total);
  const sign = suffix === '.low' ? -1 : 1;
  return carried(`supported.repeatGain${suffix}`, (repeatLimit) =>
    carried(key(`gain${suffix}`), (offersLimit) => {
      const reach = call(
        'SQRT',
        plus(
          square(minus(ref('supported.repeatGain'), repeatLimit)),
          square(minus(ref(key('gain')), offersLimit)),
        ),
      );
      return carried('supported.gain', (gain) => plus(gain, times(sign, reach)));
    }),
  );
}

export function putIntoOffersRow(money: string): Cell[] {
  const goods = times(minus(1, ref(marginKey)), ref(key('discount')));
  const spent = plus(costOf({ cash: key('cash'), hours: key('hours') }), goods);
  return [
    words('Put into those offers', 'tableLabel'),
    figure(choose(lacksRate(key('hours')), text(missingRate), spent), money, {
      key: key('putIn'),
      label: 'Put into the offers',
    }),
    remark('cash, hours, goods given away as discount'),
  ];
}

/** Extra customers from which it pays, beside what the offers bring anyway. */
export const customersToPay = (
  offers: OffersGain | null,
  { cost }: PutIn,
  perCustomer: Expression,
  divided: (cost: Expression, by: Expression) => Expression,
): Expression =>
  offers === null
    ? divided(cost, perCustomer)
    : call('MAX', 0, divided(minus(cost, times(ref(key('gain')), ref(marginKey))), perCustomer));

/** What the row of the offers is made of. */
export const offersWorking = (offers: OffersGain, money: string): LabelledCell[] => [
  {
    label: words('Offers: cash', 'small'),
    value: workingCell(offers.cash, money, key('cash')),
  },
  { label: words('Offers: hours', 'small'), value: workingCell(offers.hours, formats.decimal, key('hours')) },
  {
    label: words('Offers: discount given', 'small'),
    value: workingCell(offers.discount, money, key('discount')),
  },
  ...(offers.errors ?? []).map(({ degreesOfFreedom, standardError }) => ({
    label: words(`Offers: error, freedom ${degreesOfFreedom}`, 'small'),
    value: workingCell(standardError, formats.exact, errorKey(degreesOfFreedom)),
  })),
];

/** Where orders and offers that are not in the figures have gone. */
export function offersSmallPrint({ offers, ordersOfOffers, offersLeftOut }: SupportedGain): Block[] {
  const lines = [
    ...(ordersOfOffers > 0 ? [supportedOfferNotes.countedOnce(ordersOfOffers, COOL_DOWN_DAYS)] : []),
    ...(offersLeftOut > 0 ? [supportedOfferNotes.leftOut(offersLeftOut, COOL_DOWN_DAYS)] : []),
    ...(offers !== null && offers.errors === null ? [supportedOfferNotes.noRange] : []),
  ];
  return lines.length === 0 ? [] : [{ kind: 'smallPrint', lines: [lines.join(' ')] }];
}

/** Too few weeks before an offer: its range is shown, but decides nothing. */
export const undecidedFor = (offers: OffersGain | null): boolean => offers?.tooFewWeeks === true;

export const isTooFew = compare(ref('repeat.verdict'), '=', text('tooFewData'));
