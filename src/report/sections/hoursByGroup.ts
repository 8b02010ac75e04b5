import type { HoursByGroup } from '../../analysis/analysis';
import { groupWords, hoursNotes, hoursSentences } from '../../wording/effortSentences';
import type { Block, Cell } from '../blocks';
import { figure, words } from '../cells';
import { call, choose, compare, over, range, ref, text } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { notDefined } from '../formula/missing';
import { perHour } from '../formula/returnFormulas';
import { formats } from '../formats';
import { chartColors } from '../layout/styles';
import { printableText } from '../printableText';
import { firstAndOthers } from './firstAndOthers';
import { heading, missingUnlessSaid } from './section';
import type { Section } from './section';

const title = 'Where the hours go';
const mostRows = 8;
const longestName = 24;
/** Shares closer than this are called the same: five points. */
const clearGap = 0.05;

type Listed = HoursByGroup['groups'][number];

const key = (position: number, name: string): string => `hours.${position}.${name}`;

function listedGroups({ groups }: HoursByGroup): Listed[] {
  const named = groups.map((group) => ({
    ...group,
    group: printableText(group.group, longestName) || '(not named)',
  }));
  return firstAndOthers(named, mostRows, (others) => {
    const sum = (of: (group: Listed) => number | null): number =>
      others.reduce((total, group) => total + (of(group) ?? 0), 0);
    return {
      group: `${others.length} others`,
      rows: sum(({ rows }) => rows),
      hours: sum(({ hours }) => hours),
      gain: sum(({ gain }) => gain),
      hoursShare: sum(({ hoursShare }) => hoursShare),
      gainShare: sum(({ gainShare }) => gainShare),
      gap: null,
      fewData: false,
    };
  });
}

/** A cell's share of its column. */
function shareOf(position: number, groups: number, name: 'hours' | 'gain'): Expression {
  const all = call('SUM', range(key(1, name), key(groups, name)));
  return choose(compare(all, '<=', 0), text(notDefined), over(ref(key(position, name)), all));
}

function groupRow(listed: Listed, position: number, groups: number, money: string | null): Cell[] {
  const { group, rows, hours, gain, fewData } = listed;
  const named = (name: string, label: string) => ({ key: key(position, name), label: `${group}: ${label}` });
  const row = [
    words(fewData && money !== null ? `${group} *` : group, 'tableLabel', key(position, 'name')),
    figure(rows, formats.count, named('rows', 'rows')),
    figure(hours, formats.decimal, named('hours', 'hours')),
    figure(shareOf(position, groups, 'hours'), formats.percent, named('hoursShare', 'share of the hours')),
  ];
  if (money === null) return row;
  return [
    ...row,
    figure(gain, money, named('gain', 'gain')),
    figure(shareOf(position, groups, 'gain'), formats.percent, named('gainShare', 'share of the gain')),
    figure(
      perHour(ref(key(position, 'gain')), ref(key(position, 'hours'))),
      money,
      named('gainPerHour', 'gain per hour'),
    ),
  ];
}

/** The groups that bring clearly more, and clearly less, than their share of the hours; few rows say too little. */
function sentenceOf(groups: readonly Listed[], hasGain: boolean): string {
  if (!hasGain) return hoursSentences.noGain(groups[0]?.group ?? '');
  const sorted = groups
    .filter(({ gap, fewData }) => gap !== null && !fewData)
    .sort((a, b) => b.gap! - a.gap!);
  const ahead = sorted.find(({ gap }) => gap! >= clearGap)?.group ?? null;
  const behind = [...sorted].reverse().find(({ gap }) => gap! <= -clearGap)?.group ?? null;
  return ahead === null && behind === null ? hoursSentences.even : hoursSentences.gaps(ahead, behind);
}

function chartOf(groups: number, groupWord: string, hasGain: boolean): Block {
  const cells = (name: string): [string, string] => [key(1, name), key(groups, name)];
  const hours = { name: 'Share of hours', cells: cells('hoursShare'), color: chartColors.orange };
  const gain = { name: 'Share of gain', cells: cells('gainShare'), color: chartColors.blue };
  return {
    kind: 'chart',
    // Two bars side by side take more room than one.
    bars: Math.ceil(groups * (hasGain ? 1.5 : 1)),
    sentence: hasGain
      ? 'The chart shows each share of the hours beside the share of the gain.'
      : 'The chart shows where the hours went.',
    chart: 'bar',
    title: hasGain ? 'Hours put in and gain brought' : 'Hours put in',
    categories: cells('name'),
    series: hasGain ? [hours, gain] : [hours],
    horizontalTitle: 'Share',
    verticalTitle: groupWord,
  };
}

/** Where the time goes and whether the gain comes from there. */
export const hoursByGroup: Section = (context) => {
  const part = context.analysis.hoursByGroup;
  if (!('result' in part)) return missingUnlessSaid(title, part, context);
  const { by, rows, rowsWithoutHours, hasGain } = part.result;
  const listed = listedGroups(part.result);
  const few = hasGain && listed.some(({ fewData }) => fewData);
  const money = hasGain ? context.money : null;
  const blocks: Block[] = [
    heading(title, context),
    { kind: 'sentence', text: sentenceOf(listed, hasGain) },
    {
      kind: 'table',
      header: [
        groupWords[by],
        'Rows',
        'Hours',
        'of hours',
        ...(hasGain ? ['Gain', 'of gain', 'Gain per hour'] : []),
      ],
      rows: listed.map((group, index) => groupRow(group, index + 1, listed.length, money)),
    },
    {
      kind: 'smallPrint',
      lines: [
        ...(few ? [hoursNotes.fewData] : []),
        hoursNotes.rows(rows, rowsWithoutHours),
        ...(hasGain ? [hoursNotes.grade] : []),
      ],
    },
    chartOf(listed.length, groupWords[by], hasGain),
  ];
  return { blocks, working: [] };
};
