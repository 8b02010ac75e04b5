import type { ByPersonalness } from '../../analysis/analysis';
import type { Block, Cell } from '../blocks';
import { words, workingCell, workingFigure } from '../cells';
import { call, choose, compare, minus, over, range, ref, times } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { meanScore, scoreSpread, slopeError } from '../formula/trend';
import type { LadderColumns } from '../formula/trend';
import { verdictFormula } from '../formula/verdictFormula';
import { formats } from '../formats';
import type { SectionBlocks } from './section';

type Level = ByPersonalness['touch']['levels'][number];

export const touchKey = (position: number, name: string): string => `touch.${position}.${name}`;
export const trendKeys = { slope: 'touch.trend', low: 'touch.trend.low', high: 'touch.trend.high' } as const;
export const trendWorkingKeys = {
  mean: 'working.touch.mean',
  spread: 'working.touch.spread',
  error: 'working.touch.error',
} as const;
const indifferentKey = 'working.touch.indifferent';
const fewestContacts = 10;

/** The ladder as columns of the table. */
export function ladderColumns(levels: number): LadderColumns {
  const column = (name: string): Expression => range(touchKey(1, name), touchKey(levels, name));
  return { score: column('level'), people: column('contacts'), successes: column('outcomes') };
}

export const hourNames = [
  { name: 'hours', label: 'hours', format: () => formats.decimal },
  { name: 'gain', label: 'gain', format: (money: string) => money },
] as const;

/** Hours and gain of each level, from which the gain per hour is worked out. */
function hoursTable(levels: readonly Level[], money: string): Block {
  return {
    kind: 'table',
    small: true,
    header: ['Personalness', 'hours', 'gain'],
    rows: levels.map((level, index) => [
      words(`Level ${level.level}`, 'small'),
      ...hourNames.map(({ name, label, format }) =>
        workingFigure(level[name], format(money), {
          key: touchKey(index + 1, name),
          label: `Level ${level.level}: ${label}`,
        }),
      ),
    ]),
  };
}

/** The share of a change from the first to the last level with contacts that interests nobody, for each level. */
function indifferent(levels: readonly Level[], { people, successes }: LadderColumns): Expression {
  const used = levels.flatMap(({ contacts }, index) => (contacts > 0 ? [index + 1] : []));
  const [first, last] = [used[0] ?? 1, used[used.length - 1] ?? 1];
  const span = minus(ref(touchKey(last, 'level')), ref(touchKey(first, 'level')));
  return choose(
    compare(span, '=', 0),
    0,
    over(
      times(ref('assumption.liftMarginOfNoInterest'), over(call('SUM', successes), call('SUM', people))),
      span,
    ),
  );
}

function verdictOf({ people }: LadderColumns): Expression {
  const enough = call('SUMPRODUCT', times(compare(people, '>=', fewestContacts), 1));
  return verdictFormula({
    low: ref(trendKeys.low),
    high: ref(trendKeys.high),
    nullValue: 0,
    indifferentFrom: minus(0, ref(indifferentKey)),
    indifferentTo: ref(indifferentKey),
    tooFew: compare(enough, '<', 2),
  });
}

/** Values on the way to the trend over the levels and to the gain per hour. */
export function touchWorking(
  { touch: { levels }, hasGain, hasHours }: ByPersonalness,
  money: string,
): Omit<SectionBlocks, 'blocks'> {
  const columns = ladderColumns(levels.length);
  const row = (label: string, content: Expression, key: string): Cell[] => [
    words(label, 'small'),
    workingCell(content, formats.exact, key),
  ];
  return {
    working: hasHours && hasGain ? [hoursTable(levels, money)] : [],
    workingRows: [
      row('Mean level of the contacts', meanScore(columns), trendWorkingKeys.mean),
      row('Spread of the levels', scoreSpread(columns, trendWorkingKeys.mean), trendWorkingKeys.spread),
      row(
        'Error of the change a level',
        slopeError(columns, trendWorkingKeys.spread),
        trendWorkingKeys.error,
      ),
      row('Change a level too small to matter', indifferent(levels, columns), indifferentKey),
    ],
    workingValues: [
      {
        label: words('Verdict on the personal touch', 'small'),
        value: workingFigure(verdictOf(columns), formats.words, { key: 'touch.verdict', label: 'Verdict' }),
      },
    ],
  };
}
