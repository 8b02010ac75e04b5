import type { Posts } from '../../analysis/posts';
import type { FormatEngagement } from '../../core/metrics/engagementByFormat';
import { evidenceWords } from '../../wording/evidenceWords';
import { postMeasureWords, postSentences } from '../../wording/postSentences';
import type { Block, Cell, Figures } from '../blocks';
import { figure, remark, words } from '../cells';
import { any, choose, minus, ref, text } from '../formula/expression';
import { isMissing, noLimit, notDefined } from '../formula/missing';
import { ratioLimits } from '../formula/ratioLimits';
import type { Expression } from '../formula/expression';
import { formats } from '../formats';
import { gradeRow } from './gradeRow';
import { kindKey, kindName, postsWorking, rateOf } from './postsWorking';
import { heading, missingUnlessSaid } from './section';
import type { Section, SectionContext } from './section';

const title = 'Which posts people react to';

function kindRow(kind: FormatEngagement, position: number): Cell[] {
  const name = kindName(kind);
  const { interval } = kind.difference;
  const cell = (content: number | string | Expression, format: string, part: string, what: string): Cell =>
    figure(content, format, { key: kindKey(position, part), label: `${name}: ${what}` });
  const [own, rest] = [kindKey(position, 'rate'), kindKey(position, 'rest.rate')];
  const more = choose(any(isMissing(own), isMissing(rest)), text(notDefined), minus(ref(own), ref(rest)));
  // Those ranges take no part in Holm's rule: printed beside the others, they would be too narrow.
  const limit = (value: number | null | undefined): number | string =>
    kind.verdict === 'tooFewData' ? postSentences.tooFew : (value ?? noLimit);
  return [
    words(name, 'tableLabel'),
    cell(kind.rate.units, formats.count, 'posts', 'posts'),
    cell(kind.sums.interactions, formats.count, 'reactions', 'reactions'),
    cell(
      rateOf(kindKey(position, 'reactions'), kindKey(position, 'reached')),
      formats.smallPercent,
      'rate',
      'rate',
    ),
    cell(more, formats.smallPercent, 'more', 'more than the rest by'),
    cell(limit(interval?.low), formats.smallPercent, 'more.low', 'more than the rest by, low limit'),
    cell(limit(interval?.high), formats.smallPercent, 'more.high', 'more than the rest by, high limit'),
  ];
}

function kindsTable({ kinds, column, measure }: Posts): Block[] {
  if (kinds.length === 0) return [];
  const first = column === 'type' ? 'Kind of post' : 'Channel';
  const counted = postMeasureWords[measure.counted];
  return [
    {
      kind: 'table',
      header: [first, 'Posts', counted, 'rate', 'more by', 'from', 'to'],
      rows: kinds.map((kind, index) => kindRow(kind, index + 1)),
    },
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The rate of all posts with its range, the post being the unit. */
function allRows({ all, reactions, reached, measure }: Posts): Figures['rows'] {
  const [counted, base] = [postMeasureWords[measure.counted], postMeasureWords[measure.base]];
  const row = (label: string, value: number | Expression, key: string, meaning: string) => ({
    label: words(label),
    value: figure(value, typeof value === 'number' ? formats.count : formats.smallPercent, {
      key: `posts.${key}`,
      label: `All posts: ${label.toLowerCase()}`,
    }),
    remark: remark(meaning),
  });
  const { low, high } = ratioLimits('posts.rate', 'posts.reach');
  return [
    row('Posts', all.posts, 'posts', postSentences.counted),
    row(capital(counted), reactions, 'reactions', postSentences.summed),
    row(capital(base), reached, 'reached', postSentences.summed),
    row('Rate of all posts', rateOf('posts.reactions', 'posts.reached'), 'rate', `${counted} ÷ ${base}`),
    row('Rate, from', low, 'rate.low', postSentences.range),
    row('Rate, to', high, 'rate.high', postSentences.unit),
  ];
}

function sentenceOf({ kinds, withoutKind, all }: Posts): string {
  if (withoutKind === all.posts) return postSentences.unnamed;
  if (kinds.length === 0) return postSentences.one;
  const named = (verdict: string): string[] => kinds.filter((kind) => kind.verdict === verdict).map(kindName);
  const [more, fewer] = [named('increase'), named('decrease')];
  return more.length + fewer.length === 0 ? postSentences.none : postSentences.some(more, fewer);
}

function smallPrint(found: Posts): string {
  const { kinds, smallKinds, withoutKind, withoutMeasure, rowsOfDays, measure } = found;
  const [counted, base] = [postMeasureWords[measure.counted], postMeasureWords[measure.base]];
  return [
    postSentences.caution,
    ...(kinds.length > 0 ? [` ${postSentences.holm}`] : []),
    ...(smallKinds > 0 && kinds.length > 0 ? [postSentences.others(smallKinds)] : []),
    ...(withoutKind > 0 && kinds.length > 0 ? [postSentences.withoutKind(withoutKind)] : []),
    ...(withoutMeasure > 0 ? [postSentences.leftOut(withoutMeasure, counted, base)] : []),
    ...(rowsOfDays > 0 ? [postSentences.days(rowsOfDays)] : []),
  ].join('');
}

function blocksOf(found: Posts, context: SectionContext): Block[] {
  const { landmarkDays } = context.analysis.assumptions;
  const { caveat } = evidenceWords(found.gradeReason, landmarkDays);
  return [
    heading(title, context),
    { kind: 'sentence', text: `${sentenceOf(found)} ${caveat}` },
    { kind: 'figures', rows: allRows(found) },
    ...kindsTable(found),
    { kind: 'figures', rows: [gradeRow('posts', found, landmarkDays)] },
    { kind: 'smallPrint', lines: [smallPrint(found)] },
  ];
}

/** What share of those who see the posts react, and to which kind more than to the rest? */
export const posts: Section = (context) => {
  const part = context.analysis.posts;
  if (!('result' in part)) return missingUnlessSaid(title, part, context);
  return { blocks: blocksOf(part.result, context), working: [], workingRows: postsWorking(part.result) };
};
