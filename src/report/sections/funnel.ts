import { funnelLabels } from '../../wording/reportSubject';
import type { FunnelAnalysis } from '../../analysis/analysis';
import type { Block, Cell } from '../blocks';
import { figure, words } from '../cells';
import { any, choose, compare, over, ref, text } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { notDefined } from '../formula/missing';
import { wilsonLimits } from '../formula/wilsonLimits';
import { zKey } from '../formula/workingKeys';
import { formats, longestStageName } from '../formats';
import { chartColors } from '../layout/styles';
import { printableText } from '../printableText';
import { heading, missingPart } from './section';
import type { Section } from './section';

const title = 'From first contact to customer';

const key = (position: number, name: string): string => `funnel.${position}.${name}`;
const countOf = (position: number): Expression => ref(key(position, 'count'));

const share = (of: number, among: number): Expression =>
  choose(compare(countOf(among), '=', 0), text(notDefined), over(countOf(of), countOf(among)));

/** More people than before are not the same people: then a range would mean nothing. */
function shareLimits(of: number, among: number): { low: Expression; high: Expression } {
  const limits = wilsonLimits(countOf(of), countOf(among), ref(zKey));
  const noRange = any(compare(countOf(among), '=', 0), compare(countOf(of), '>', countOf(among)));
  const known = (limit: Expression): Expression => choose(noRange, text(notDefined), limit);
  return { low: known(limits.low), high: known(limits.high) };
}

function stageRow(funnel: FunnelAnalysis, index: number, windowed: boolean): (Cell | null)[] {
  const stage = funnel.stages[index]!;
  const position = index + 1;
  const name = printableText(stage.name, longestStageName);
  const named = (part: string, label: string) => ({ key: key(position, part), label: `${name}: ${label}` });
  const count = figure(stage.count, formats.count, named('count', 'people'));
  const label = words(name, 'tableLabel', key(position, 'name'));
  if (index === 0) return [label, count];
  const { low, high } = shareLimits(position, 1);
  const open = windowed ? funnel.events?.steps[index]?.stillOpen : undefined;
  return [
    label,
    count,
    figure(
      share(position, position - 1),
      formats.percent,
      named('fromPrevious', 'share of the stage before'),
    ),
    figure(share(position, 1), formats.percent, named('fromFirst', 'share of the first stage')),
    figure(low, formats.percent, named('fromFirst.low', 'share of the first stage, low limit')),
    figure(high, formats.percent, named('fromFirst.high', 'share of the first stage, high limit')),
    open === undefined ? null : figure(open, formats.count, named('stillOpen', 'may still get there')),
  ];
}

function overallRow({ stages }: FunnelAnalysis): (Cell | null)[] {
  const { low, high } = shareLimits(stages.length, 1);
  return [
    words(funnelLabels.overall, 'tableLabel'),
    null,
    null,
    figure(share(stages.length, 1), formats.percent, { key: 'funnel.rate', label: funnelLabels.overall }),
    figure(low, formats.percent, { key: 'funnel.low', label: 'First to last stage, low limit' }),
    figure(high, formats.percent, { key: 'funnel.high', label: 'First to last stage, high limit' }),
  ];
}

/** Shares of fewer people than this say little about where the narrow place is. */
const fewestPeople = 10;

/** Where the smallest share went on. */
function narrowest({ stages }: FunnelAnalysis): string {
  const name = (index: number): string => printableText(stages[index]?.name ?? '', longestStageName);
  const steps = stages
    .map(({ fromPrevious }, index) => ({ index, rate: fromPrevious?.estimate ?? null }))
    .filter(({ index, rate }) => rate !== null && (stages[index - 1]?.count ?? 0) >= fewestPeople);
  const [first] = [...steps].sort((a, b) => a.rate! - b.rate!);
  if (first === undefined)
    return 'Fewer than ten reached the first stage: too few to say where it is narrow.';
  return `The narrowest place: the smallest share went on from "${name(first.index - 1)}" to "${name(first.index)}".`;
}

function remarks({ source, events }: FunnelAnalysis, windowDays: number | null): string[] {
  if (source === 'stages' || events === null) {
    return ['These are counts, not people followed: those at a later stage need not be among those before.'];
  }
  const open = events.steps[events.steps.length - 1]?.stillOpen ?? 0;
  const limit =
    windowDays === null
      ? 'No time limit is set: anybody who has not reached the last stage may still do so.'
      : `The time limit is ${windowDays} days from the first stage; ${open} who have not reached the last stage entered recently and may still do so.`;
  const rows =
    events.rowsLeftOut === 0
      ? `${events.rowsRead} rows, all used.`
      : `${events.rowsRead} rows, ${events.rowsLeftOut} left out for a blank person, date or stage.`;
  return [`Each person is followed. ${limit} ${rows}`];
}

/** How many get from each stage to the next. */
export const funnel: Section = (context) => {
  const part = context.analysis.funnel;
  if (!('result' in part)) return missingPart(title, part, context);
  const { stages, source } = part.result;
  const { conversionWindowDays } = context.analysis.assumptions;
  // Without a window everybody may still go on: a count of them would say nothing.
  const windowed = source === 'events' && conversionWindowDays !== null;
  const people = source === 'events' ? funnelLabels.people : 'Count';
  const blocks: Block[] = [
    heading(title, context),
    { kind: 'sentence', text: narrowest(part.result) },
    {
      kind: 'table',
      header: [
        funnelLabels.stage,
        people,
        'of previous',
        'of first',
        'from',
        'to',
        ...(windowed ? ['still open'] : []),
      ],
      rows: [...stages.map((_, index) => stageRow(part.result, index, windowed)), overallRow(part.result)],
    },
    { kind: 'smallPrint', lines: remarks(part.result, conversionWindowDays) },
    {
      kind: 'chart',
      bars: stages.length,
      sentence: 'The chart shows how many reached each stage.',
      chart: 'bar',
      title: 'Reached each stage',
      categories: [key(1, 'name'), key(stages.length, 'name')],
      series: [
        { name: people, cells: [key(1, 'count'), key(stages.length, 'count')], color: chartColors.green },
      ],
      horizontalTitle: people,
      verticalTitle: 'Stage',
    },
  ];
  return { blocks, working: [] };
};
