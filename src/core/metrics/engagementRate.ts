import { Failure } from '../failure';
import { usablePosts, type PostRows } from '../engagement/usablePosts';
import { ratioEstimate, type RatioEstimate } from '../statistics/ratioEstimate';

export type { PostRows } from '../engagement/usablePosts';

export interface EngagementRate {
  /** Σ interactions ÷ Σ base. */
  readonly rate: RatioEstimate;
  /** Mean of the rates of the posts that have a base; `null` when none has. */
  readonly mean: number | null;
  readonly posts: number;
  /** Posts without a base. */
  readonly rowsLeftOut: number;
}

/**
 * Which share of those who saw the posts reacted?
 *
 * Formula: Σ interactions ÷ Σ base, the ratio of the sums, so that a post seen by ten people does not count like one
 * seen by ten thousand; `mean` is the mean of the posts' own rates. The interval takes the post as the unit
 * (`ratioEstimate`), lower limit cut at 0, none under 5 posts. Posts without a base are left out and counted; their
 * reactions would raise the rate of the others.
 *
 * Assumes one base for all posts: rates by reach, impressions and followers differ up to threefold and cannot be
 * compared with each other. Interactions may exceed the base, and be negative after reactions were taken back.
 *
 * Reference: R `survey::svyratio`, https://r-survey.r-forge.r-project.org/survey/html/svyratio.html
 *
 * @example engagementRate({ interactions: Float64Array.of(379), base: Float64Array.of(8200) }, 0.95) // 0.046220
 */
export function engagementRate(rows: PostRows, level: number): EngagementRate {
  const posts = usablePosts(rows);
  if (posts.row.length === 0) throw new Failure('NO_ROWS', { where: 'base' });
  let rates = 0;
  let rated = 0;
  for (let post = 0; post < posts.row.length; post++) {
    if (posts.base[post] === 0) continue;
    rates += posts.interactions[post]! / posts.base[post]!;
    rated++;
  }
  return {
    rate: cutAtZero(ratioEstimate(posts.interactions, posts.base, level)),
    mean: rated === 0 ? null : rates / rated,
    posts: posts.row.length,
    rowsLeftOut: posts.rowsLeftOut,
  };
}

/** A rate of reactions is not negative, unless more were taken back than given. */
function cutAtZero(rate: RatioEstimate): RatioEstimate {
  if (rate.interval === null || rate.estimate! < 0) return rate;
  return { ...rate, interval: { ...rate.interval, low: Math.max(0, rate.interval.low!) } };
}
