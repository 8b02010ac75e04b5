import type { Part } from '../../analysis/analysis';
import type { PurposeEffort, WinningAndKeeping } from '../../analysis/customers/winningAndKeeping';
import { worthWords } from '../../wording/customerSentences';
import type { Block, Cell } from '../blocks';
import { figure, words } from '../cells';
import { any, choose, compare, over, ref, text } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { notDefined } from '../formula/missing';
import { cost, lacksRate, missingRate } from '../formula/returnFormulas';
import { formats } from '../formats';
import { noteOf } from './section';
import type { SectionContext } from './section';

type Purpose = 'winning' | 'keeping';
const key = (purpose: Purpose, name: string): string => `${purpose}.${name}`;
const labels = { winning: 'Winning new ones', keeping: 'Keeping customers' } as const;

function purposeRow(purpose: Purpose, effort: PurposeEffort, customers: number, money: string): Cell[] {
  const label = labels[purpose];
  const cell = (content: number | Expression, format: string, name: string, what: string): Cell =>
    figure(content, format, { key: key(purpose, name), label: `${label}: ${what}` });
  const keys = { gain: '', cash: key(purpose, 'cash'), hours: key(purpose, 'hours') };
  const put = choose(lacksRate(keys.hours), text(missingRate), cost(keys));
  const each = choose(
    compare(ref(key(purpose, 'cost')), '=', text(missingRate)),
    text(missingRate),
    choose(
      any(compare(ref(key(purpose, 'customers')), '=', 0), compare(ref(key(purpose, 'cost')), '<=', 0)),
      text(notDefined),
      over(ref(key(purpose, 'cost')), ref(key(purpose, 'customers'))),
    ),
  );
  return [
    words(label, 'tableLabel'),
    cell(effort.rows, formats.count, 'rows', 'rows'),
    cell(effort.hours, formats.decimal, 'hours', 'hours'),
    cell(effort.cash, money, 'cash', 'cash'),
    cell(put, money, 'cost', 'put in'),
    cell(customers, formats.count, 'customers', 'customers'),
    cell(each, money, 'each', 'cost of one'),
  ];
}

function ratioRow(): (Cell | null)[] {
  const [won, kept] = [key('winning', 'each'), key('keeping', 'each')];
  const none = any(
    ...[won, kept].flatMap((each) =>
      [missingRate, notDefined].map((word) => compare(ref(each), '=', text(word))),
    ),
  );
  return [
    words('A new one ÷ a kept one', 'tableLabel'),
    ...Array.from({ length: 5 }, () => null),
    figure(choose(none, text(notDefined), over(ref(won), ref(kept))), formats.ratio, {
      key: 'winning.ratio',
      label: 'Cost of a new customer ÷ cost of a kept one',
    }),
  ];
}

/** What it costs to win a customer, and to keep one. */
export function winningAndKeeping(part: Part<WinningAndKeeping>, context: SectionContext): Block[] {
  if (!('result' in part)) return noteOf(part, context);
  const { money } = context;
  const { winning, keeping, newCustomers, repeatCustomers } = part.result;
  return [
    {
      kind: 'table',
      header: ['What it costs', 'Rows', 'Hours', 'Cash', 'Put in', 'Customers', 'each'],
      rows: [
        purposeRow('winning', winning, newCustomers, money),
        purposeRow('keeping', keeping, repeatCustomers, money),
        ratioRow(),
      ],
    },
    { kind: 'smallPrint', lines: [worthWords.costs] },
  ];
}
