/**
 * How surprising is each of several results when all of them were looked at?
 *
 * Formula: the k-th smallest p times the number of results not yet passed, never below the one before and at most
 * 1: Holm's step-down adjustment (1979). `null` (no test) takes no part and stays `null`.
 *
 * Assumes nothing about how the results hang together. It guards against one false alarm among all of them.
 *
 * Reference: R `p.adjust(method = "holm")`, https://stat.ethz.ch/R-manual/R-devel/library/stats/html/p.adjust.html
 *
 * @example holmAdjusted([0.01, 0.04, 0.03]) // [0.03, 0.06, 0.06]
 */
export function holmAdjusted(pValues: readonly (number | null)[]): (number | null)[] {
  const order = pValues
    .map((p, index) => ({ p, index }))
    .filter((entry): entry is { p: number; index: number } => entry.p !== null)
    .sort((a, b) => a.p - b.p);
  const adjusted = pValues.map((): number | null => null);
  let atLeast = 0;
  order.forEach(({ p, index }, passed) => {
    atLeast = Math.min(1, Math.max(atLeast, p * (order.length - passed)));
    adjusted[index] = atLeast;
  });
  return adjusted;
}
