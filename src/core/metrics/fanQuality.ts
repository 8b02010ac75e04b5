import { Failure } from '../failure';

export interface FanCounts {
  readonly fansBefore: number;
  readonly engagedBefore: number;
  readonly fansAfter: number;
  readonly engagedAfter: number;
}

export interface FanQuality {
  /** Engaged share of the fans; `null` without fans. */
  readonly before: number | null;
  readonly after: number | null;
  /** After − before, in points. */
  readonly change: number | null;
  readonly fansGained: number;
  readonly engagedGained: number;
  /** Engaged fans gained for each fan gained, a net figure; `null` when the fans did not grow. */
  readonly marginal: number | null;
}

/**
 * Did more fans bring more engaged fans?
 *
 * Formula: (engaged after − engaged before) ÷ (fans after − fans before), beside the engaged share before and
 * after. When the fans did not grow there is only the comparison of the shares.
 *
 * A net change: some new fans may engage while old ones fall silent, so it is never the share "of the new fans".
 * There is no interval, because the two groups overlap.
 *
 * Reference: https://en.wikipedia.org/wiki/Engagement_marketing
 *
 * @example fanQuality({ fansBefore: 2000, engagedBefore: 260, fansAfter: 2600, engagedAfter: 273 })
 * // before 0.13, after 0.105, marginal 0.021667
 */
export function fanQuality(counts: FanCounts): FanQuality {
  assertPossible('engaged_before', counts.engagedBefore, counts.fansBefore);
  assertPossible('engaged_after', counts.engagedAfter, counts.fansAfter);
  const share = (engaged: number, fans: number) => (fans > 0 ? engaged / fans : null);
  const before = share(counts.engagedBefore, counts.fansBefore);
  const after = share(counts.engagedAfter, counts.fansAfter);
  const fansGained = counts.fansAfter - counts.fansBefore;
  const engagedGained = counts.engagedAfter - counts.engagedBefore;
  return {
    before,
    after,
    change: before === null || after === null ? null : after - before,
    fansGained,
    engagedGained,
    marginal: fansGained > 0 ? engagedGained / fansGained : null,
  };
}

function assertPossible(where: string, given: number, people: number): void {
  for (const count of [given, people]) {
    if (!(Number.isFinite(count) && count >= 0)) {
      throw new Failure('NOT_A_COUNT', { where, row: 0, given: count });
    }
  }
  if (given > people) throw new Failure('MORE_SUCCESSES_THAN_PEOPLE', { where, row: 0, given, people });
}
