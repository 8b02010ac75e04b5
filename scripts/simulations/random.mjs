/** Seeded random numbers: the same in every run and on every machine. */
export function randomSource(seed) {
  let state = seed;

  /** Uniform in (0, 1): mulberry32. */
  function uniform() {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4294967296;
  }

  /** Standard normal: Box and Muller. */
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());

  const exponential = () => -Math.log(uniform());

  function binomial(people, rate) {
    let successes = 0;
    for (let person = 0; person < people; person++) if (uniform() < rate) successes++;
    return successes;
  }

  return { uniform, normal, exponential, binomial };
}
