import type { Stratum } from '../stratum';

/** Relative slack within which two tables count as equally likely, as in R's `fisher.test`. */
const TIE_TOLERANCE = 1e-7;

/**
 * How often would two groups with the same true rate give a table as unlikely as this one? For small samples.
 *
 * Formula: given the totals, the chance of all less likely tables plus half the chance of the equally likely
 * ones (the observed one among them): the two-sided Fisher test with the mid-p correction.
 * `null` when everybody or nobody succeeded: there is only one table.
 *
 * Assumes independent people. Not needed from about 100 people on: see `nMinus1ChiSquareP`.
 *
 * Reference: Fagerland, Lydersen and Laake (2013), https://doi.org/10.1186/1471-2288-13-91
 *
 * @example fisherMidP({ successesA: 7, sizeA: 34, successesB: 1, sizeB: 34 }) // 0.029656
 */
export function fisherMidP({ successesA, sizeA, successesB, sizeB }: Stratum): number | null {
  const successes = successesA + successesB;
  const fewest = Math.max(0, successes - sizeB);
  const most = Math.min(sizeA, successes);
  if (fewest === most) return null;

  const weights = hypergeometricWeights(fewest, most, successes, sizeA, sizeB);
  const observed = weights[successesA - fewest]!;
  let total = 0;
  let asUnlikely = 0;
  for (const weight of weights) {
    total += weight;
    if (weight < observed * (1 - TIE_TOLERANCE)) asUnlikely += weight;
    else if (weight <= observed * (1 + TIE_TOLERANCE)) asUnlikely += weight / 2;
  }
  return asUnlikely / total;
}

/** Chances of `fewest … most` successes in A relative to the likeliest, walked away from it so that none overflows. */
function hypergeometricWeights(
  fewest: number,
  most: number,
  successes: number,
  sizeA: number,
  sizeB: number,
) {
  const weights = new Float64Array(most - fewest + 1);
  const likeliest = Math.min(
    most,
    Math.max(fewest, Math.floor(((successes + 1) * (sizeA + 1)) / (sizeA + sizeB + 2))),
  );
  const stepUp = (x: number) => ((successes - x) * (sizeA - x)) / ((x + 1) * (sizeB - successes + x + 1));
  weights[likeliest - fewest] = 1;
  for (let x = likeliest; x < most; x++) weights[x + 1 - fewest] = weights[x - fewest]! * stepUp(x);
  for (let x = likeliest; x > fewest; x--) weights[x - 1 - fewest] = weights[x - fewest]! / stepUp(x - 1);
  return weights;
}
