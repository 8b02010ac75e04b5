const STEP = 1 / 32;
const FARTHEST = 4.5;

/** Points and weights of the integral from 0 to ∞ by y = e^(π/2 · sinh u), which takes every scale of y alike. */
const points = Array.from({ length: (2 * FARTHEST) / STEP + 1 }, (_, at) => {
  const u = -FARTHEST + at * STEP;
  const y = Math.exp((Math.PI / 2) * Math.sinh(u));
  return { y, weight: STEP * (Math.PI / 2) * Math.cosh(u) * y };
});

/** The integral of the density from t on, as a multiple of the density at t. */
function beyond(t: number, degreesOfFreedom: number): number {
  const [half, at] = [(degreesOfFreedom + 1) / 2, degreesOfFreedom + t * t];
  return points.reduce(
    (sum, { y, weight }) => sum + weight * Math.exp(-half * Math.log1p((y * (2 * t + y)) / at)),
    0,
  );
}

const density = (t: number, degreesOfFreedom: number): number =>
  Math.exp((-(degreesOfFreedom + 1) / 2) * Math.log1p((t * t) / degreesOfFreedom));

/** How often Student's t lies at least this far from 0, by integrating the density. */
export function studentTail(t: number, degreesOfFreedom: number): number {
  return (density(t, degreesOfFreedom) * beyond(t, degreesOfFreedom)) / beyond(0, degreesOfFreedom);
}

/** The t beyond which, to both sides, this share lies. */
export function studentTailPoint(share: number, degreesOfFreedom: number): number {
  if (share >= 1) return 0;
  const whole = beyond(0, degreesOfFreedom);
  const tail = (t: number): number => (density(t, degreesOfFreedom) * beyond(t, degreesOfFreedom)) / whole;
  let [low, high] = [0, 1];
  while (tail(high) > share) [low, high] = [high, high * 2];
  let t = (low + high) / 2;
  for (let step = 0; step < 100; step++) {
    const here = tail(t);
    if (here > share) low = t;
    else high = t;
    // Newton's step, inside what is known to hold the answer.
    const next = t + ((here - share) * whole) / density(t, degreesOfFreedom);
    const inside = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(inside - t) <= 1e-15 * t) return inside;
    t = inside;
  }
  return t;
}
