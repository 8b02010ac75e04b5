import type { SupportedGain } from '../../analysis/analysis';
import type { Cell } from '../blocks';
import { figure, remark, words } from '../cells';
import { ref, times } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { carried } from '../formula/missing';
import { formats } from '../formats';
import type { SectionContext } from './section';
import { offersRow, sumWithOffers } from './supportedOffers';

const limits = [
  { suffix: '', inWords: '' },
  { suffix: '.low', inWords: ', low limit' },
  { suffix: '.high', inWords: ', high limit' },
] as const;

/** Estimate, low and high limit of one figure, side by side. */
export const threeCells = (
  name: string,
  label: string,
  format: string,
  formula: (suffix: string) => Expression,
): Cell[] =>
  limits.map(({ suffix, inWords }) =>
    figure(formula(suffix), format, { key: `supported.${name}${suffix}`, label: `${label}${inWords}` }),
  );

/** With refunds above sales a larger number of customers is the smaller gain: the limits change places. */
const turned: Readonly<Record<string, string>> = { '': '', '.low': '.high', '.high': '.low' };

function fromCustomers(name: string, label: string, supported: SupportedGain, money: string): Cell[] {
  const limitOf = (suffix: string): string | undefined =>
    supported.meanNetSales < 0 ? turned[suffix] : suffix;
  return [
    words(label, 'tableLabel'),
    ...threeCells(name, label, money, (suffix) =>
      carried(`supported.extraCustomers${limitOf(suffix)}`, (extra) =>
        times(extra, ref('supported.meanNetSales')),
      ),
    ),
    remark('extra customers × sales to each'),
  ];
}

/** The gain in one row, or, with offers, its two parts and their sum. */
function sumRows(supported: SupportedGain, money: string): Cell[][] {
  const { offers, grade } = supported;
  if (offers === null) return [fromCustomers('gain', 'Supported gain', supported, money)];
  return [
    fromCustomers('repeatGain', 'From returning customers', supported, money),
    offersRow(offers, money),
    [
      words('Supported gain', 'tableLabel'),
      ...threeCells('gain', 'Supported gain', money, sumWithOffers),
      remark(`the two together; the lower grade counts: ${grade}`),
    ],
  ];
}

/** The gain and what it is made of, one part under the other. */
export function gainRows(supported: SupportedGain, { money, analysis }: SectionContext): (Cell | null)[][] {
  const mean = figure(supported.meanNetSales, money, {
    key: 'supported.meanNetSales',
    label: 'Mean net sales of a returning engaged customer',
  });
  const { repeat, assumptions } = analysis;
  const grade = 'result' in repeat && supported.offers !== null ? repeat.result.grade : supported.grade;
  return [
    [
      words('Extra returning customers', 'tableLabel'),
      ...threeCells('extraCustomers', 'Extra customers', formats.decimal, (suffix) =>
        ref(`repeat.extraCustomers${suffix}`),
      ),
      remark(`evidence grade ${grade}, compared below`),
    ],
    [
      words('Sales to each of them', 'tableLabel'),
      mean,
      remark(`net, on average, in the ${assumptions.repeatWindowDays} days they were watched`),
    ],
    ...sumRows(supported, money),
  ];
}
