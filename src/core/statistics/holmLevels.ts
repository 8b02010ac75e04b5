/**
 * At which confidence level is each of several intervals to be read, so that all of them together raise no more
 * false alarms than one?
 *
 * Formula: Holm's step-down rule on intervals. With m segments the level starts at 1 − (1 − level) ÷ m; segments
 * whose interval at that level excludes "no effect" are settled there, and the k left share the allowance anew,
 * 1 − (1 − level) ÷ k, and so on, until none is settled any more. Those left over are all read at that last
 * level. An interval at its own level excludes "no effect" exactly when Holm's rule says so, thus the printed
 * interval and the verdict cannot disagree.
 *
 * Assumes intervals that only grow with the level.
 *
 * Reference: Holm (1979), https://www.jstor.org/stable/4615733
 *
 * @example holmLevels(2, 0.95, (segment, level) => segment === 0 || level < 0.9) // [0.975, 0.95]
 */
export function holmLevels(
  segments: number,
  level: number,
  excludesNoEffect: (segment: number, level: number) => boolean,
): number[] {
  const levels = new Array<number>(segments).fill(level);
  const open = new Set(levels.keys());
  while (open.size > 0) {
    const shared = 1 - (1 - level) / open.size;
    // All that are settled at this level are read at it, so that the order of the segments does not matter.
    const settled = [...open].filter((segment) => excludesNoEffect(segment, shared));
    for (const segment of open) levels[segment] = shared;
    if (settled.length === 0) break;
    for (const segment of settled) open.delete(segment);
  }
  return levels;
}
