import type { ByPersonalness } from '../../analysis/analysis';
import { levelWords, outcomeWords, touchNotes, touchSentences } from '../../wording/effortSentences';
import type { Block, Cell } from '../blocks';
import { figure, words } from '../cells';
import { choose, compare, over, ref, text } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { notDefined } from '../formula/missing';
import { perHour } from '../formula/returnFormulas';
import { slopeFormula, slopeLimits } from '../formula/trend';
import { sentenceOfVerdict } from '../formula/verdictFormula';
import { wilsonLimits } from '../formula/wilsonLimits';
import { zKey } from '../formula/workingKeys';
import { formats } from '../formats';
import {
  hourNames,
  ladderColumns,
  touchKey,
  touchWorking,
  trendKeys,
  trendWorkingKeys,
} from './personalTouchWorking';
import { heading, missingUnlessSaid } from './section';
import type { Section, SectionContext } from './section';

const title = 'Does the personal touch pay?';

type Level = ByPersonalness['touch']['levels'][number];

/** The level as a number, for formulas to take, with its meaning behind it. */
function levelCell({ level }: Level, position: number): Cell {
  const meaning = levelWords[level];
  const format = meaning === undefined ? '0' : `0" · ${meaning}"`;
  return { content: level, style: 'tableLabel', format, key: touchKey(position, 'level') };
}

const named = (position: number, { level }: Level, name: string, label: string) => ({
  key: touchKey(position, name),
  label: `Level ${level}: ${label}`,
});

const valueAt = (position: number, name: string): Expression => ref(touchKey(position, name));

const hourCell = (level: Level, position: number, money: string): Cell =>
  figure(
    perHour(valueAt(position, 'gain'), valueAt(position, 'hours')),
    money,
    named(position, level, 'gainPerHour', 'gain per hour'),
  );

function rateCells(level: Level, position: number, outcome: string): Cell[] {
  const [people, successes] = [valueAt(position, 'contacts'), valueAt(position, 'outcomes')];
  const limits = wilsonLimits(successes, people, ref(zKey));
  const known = (share: Expression): Expression => choose(compare(people, '=', 0), text(notDefined), share);
  return [
    figure(level.contacts, formats.count, named(position, level, 'contacts', 'contacts')),
    figure(level.conversions, formats.count, named(position, level, 'outcomes', outcome)),
    figure(known(over(successes, people)), formats.percent, named(position, level, 'rate', 'share')),
    figure(known(limits.low), formats.percent, named(position, level, 'rate.low', 'share, low limit')),
    figure(known(limits.high), formats.percent, named(position, level, 'rate.high', 'share, high limit')),
  ];
}

/** The deciding range, below the shares it is about. */
function trendRow(levels: number): (Cell | null)[] {
  const label = 'Change for each level up';
  const slope = slopeFormula(ladderColumns(levels), trendWorkingKeys);
  const { low, high } = slopeLimits(trendKeys.slope, trendWorkingKeys.error, ref(zKey));
  return [
    words(label, 'tableLabel'),
    null,
    null,
    figure(slope, formats.percent, { key: trendKeys.slope, label }),
    figure(low, formats.percent, { key: trendKeys.low, label: `${label}, low limit` }),
    figure(high, formats.percent, { key: trendKeys.high, label: `${label}, high limit` }),
  ];
}

function ratesTable(
  { touch: { levels }, hasHours, hasGain }: ByPersonalness,
  many: string,
  money: string,
): Block {
  const withHours = hasHours && hasGain;
  return {
    kind: 'table',
    header: [
      'How personal',
      'Contacts',
      many.charAt(0).toUpperCase() + many.slice(1),
      'share',
      'from',
      'to',
      ...(withHours ? ['Gain per hour'] : []),
    ],
    rows: [
      ...levels.map((level, index) => [
        levelCell(level, index + 1),
        ...rateCells(level, index + 1, many),
        ...(withHours ? [hourCell(level, index + 1, money)] : []),
      ]),
      trendRow(levels.length),
    ],
  };
}

/** Without contacts there are no shares, but an hour still brought something. */
function hoursTable({ touch: { levels } }: ByPersonalness, money: string): Block {
  return {
    kind: 'table',
    header: ['How personal', 'Hours', 'Gain', 'Gain per hour'],
    rows: levels.map((level, index) => [
      levelCell(level, index + 1),
      ...hourNames.map(({ name, label, format }) =>
        figure(level[name], format(money), named(index + 1, level, name, label)),
      ),
      hourCell(level, index + 1, money),
    ]),
  };
}

/** Where the share is largest, and where an hour brought most: they often disagree. */
function hoursSentence({ touch: { levels }, hasGain }: ByPersonalness): string | null {
  const best = (of: (level: Level) => number | null): string | null => {
    const known = levels.filter((level) => of(level) !== null).sort((a, b) => of(b)! - of(a)!);
    return known.length < 2 ? null : String(known[0]!.level);
  };
  const bestHour = hasGain ? best(({ gainPerHour }) => gainPerHour) : null;
  const bestRate = best(({ rate, contacts }) => (contacts >= 10 ? rate.estimate : null));
  return bestHour === null ? null : touchNotes.hours(bestRate, bestHour);
}

function smallPrint({ rows, touch, outcome, rowsWithoutContacts }: ByPersonalness): string[] {
  const used = touchNotes.rows(rows - touch.rowsLeftOut, touch.rowsLeftOut);
  return outcome === null
    ? [used, touchNotes.noOutcome]
    : [`${used} ${touchNotes.blanks(rowsWithoutContacts, outcome)}`, touchNotes.again, touchNotes.grade];
}

function withRates(found: ByPersonalness, { money }: SectionContext): Block[] {
  const { outcome } = found;
  if (outcome === null) return [hoursTable(found, money)];
  return [
    {
      kind: 'liveSentence',
      key: 'touch.sentence',
      label: 'Do more personal contacts bring more?',
      choice: sentenceOfVerdict(ref('touch.verdict'), touchSentences(outcome)),
    },
    { kind: 'sentence', text: touchNotes.chosen },
    ratesTable(found, outcomeWords[outcome].many, money),
  ];
}

/** Do more personal contacts bring more, and do they pay for their time? Both are shown. */
export const personalTouch: Section = (context) => {
  const part = context.analysis.byPersonalness;
  if (!('result' in part)) return missingUnlessSaid(title, part, context);
  const hours = hoursSentence(part.result);
  const blocks: Block[] = [
    heading(title, context),
    ...withRates(part.result, context),
    ...(hours === null ? [] : [{ kind: 'sentence', text: hours } as const]),
    { kind: 'smallPrint', lines: smallPrint(part.result) },
  ];
  const working = part.result.outcome === null ? { working: [] } : touchWorking(part.result, context.money);
  return { blocks, ...working };
};
