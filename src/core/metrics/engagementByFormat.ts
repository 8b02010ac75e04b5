import { assertSameLength } from '../assertSameLength';
import { usablePosts, type PostRows } from '../engagement/usablePosts';
import { holmAdjusted } from '../statistics/holmAdjusted';
import { holmLevels } from '../statistics/holmLevels';
import { ratioDifference, type RatioDifference } from '../statistics/ratioDifference';
import { ratioEstimate, type RatioEstimate } from '../statistics/ratioEstimate';
import { verdict, type Verdict } from '../verdict';

/** A row a post; `format`: index into `formatNames`, −1 = blank, left out. */
export interface FormatRows extends PostRows {
  readonly format: Int32Array;
  readonly formatNames: readonly string[];
}

/** What a rate is made of. */
export interface RatioSums {
  readonly interactions: number;
  readonly base: number;
}

export interface FormatEngagement {
  readonly format: string;
  readonly rate: RatioEstimate;
  readonly restRate: RatioEstimate;
  readonly sums: RatioSums;
  readonly restSums: RatioSums;
  /** This format − all others, read at the level that Holm's rule leaves for it. */
  readonly difference: RatioDifference;
  /** p adjusted after Holm over all formats. */
  readonly adjustedP: number | null;
  readonly verdict: Verdict;
}

const FEWEST_POSTS = 10;

/**
 * Which formats of posts get more reactions than the rest, and which fewer?
 *
 * Formula: rate of a format − rate of all other posts, both by the ratio estimator over posts, with Welch's degrees of
 * freedom; several formats are judged together after Holm. Too few data under 10 posts on either side.
 *
 * Assumes that formats were not kept for special occasions. Each is compared with the rest, never with all posts,
 * itself among them: that would hide half of the difference.
 *
 * Reference: Holm (1979), https://www.jstor.org/stable/4615733
 *
 * @example engagementByFormat({ interactions, base, format, formatNames: ['photo', 'link'] },
 *   { level: 0.95, marginOfNoInterest: 0.1 })
 */
export function engagementByFormat(
  rows: FormatRows,
  options: { level: number; marginOfNoInterest: number },
): FormatEngagement[] {
  assertSameLength('format', rows.format, 'interactions', rows.interactions);
  const { level } = options;
  const sides = bothSides(rows, level);
  const differences = sides.map(({ rate, restRate }) => ratioDifference(rate, restRate, level));
  const tested = [...differences.keys()].filter((format) => differences[format]!.p !== null);
  const levels = holmLevels(
    tested.length,
    level,
    (place, shared) => differences[tested[place]!]!.p! < 1 - shared,
  );
  const levelOf = new Map(tested.map((format, place) => [format, levels[place]!]));
  const adjusted = holmAdjusted(differences.map(({ p }) => p));
  return sides.map((side, index) => {
    const { rate, restRate } = side;
    const difference = ratioDifference(rate, restRate, levelOf.get(index) ?? level);
    return {
      ...side,
      difference,
      adjustedP: adjusted[index]!,
      verdict: verdict({
        interval: difference.interval,
        nullValue: 0,
        marginOfNoInterest: options.marginOfNoInterest * Math.abs(restRate.estimate ?? 0),
        enoughData: Math.min(rate.units, restRate.units) >= FEWEST_POSTS,
      }),
    };
  });
}

/** Each format that has posts, beside all other posts. */
function bothSides(rows: FormatRows, level: number) {
  const posts = usablePosts(rows);
  const formatOf = (post: number) => rows.format[posts.row[post]!]!;
  return rows.formatNames.flatMap((format, index) => {
    const inFormat = (_: number, post: number) => formatOf(post) === index;
    const inRest = (_: number, post: number) => formatOf(post) >= 0 && formatOf(post) !== index;
    const [own, rest] = [inFormat, inRest].map((chosen) => ({
      interactions: posts.interactions.filter(chosen),
      base: posts.base.filter(chosen),
    })) as [PostRows, PostRows];
    if (own.base.length === 0) return [];
    return [
      {
        format,
        rate: ratioEstimate(own.interactions, own.base, level),
        restRate: ratioEstimate(rest.interactions, rest.base, level),
        sums: sumsOf(own),
        restSums: sumsOf(rest),
      },
    ];
  });
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
const sumsOf = ({ interactions, base }: PostRows): RatioSums => ({
  interactions: sum(interactions),
  base: sum(base),
});
