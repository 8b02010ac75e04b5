import { randomSource } from './random.mjs';

const segments = 10;
const people = 100;
const rate = 0.2;
const options = { level: 0.95, marginOfNoInterest: 0.1 };
const isAlarm = (verdict) => verdict === 'increase' || verdict === 'decrease';

/** In how many shops with ten equal segments does at least one segment look different? */
export function* tenSegments(core, { scale }) {
  const random = randomSource(11);
  const alarmed = { rest: 0, holm: 0 };
  const wanted = Math.ceil(4000 * scale);
  for (let run = 0; run < wanted; run++) {
    const table = Array.from({ length: segments }, (_, index) => ({
      segment: String(index),
      successes: random.binomial(people, rate),
      size: people,
    }));
    const all = table.reduce((sum, { successes }) => sum + successes, 0);
    const alone = table.map(({ successes, size }) =>
      core.liftTest([
        {
          successesA: successes,
          sizeA: size,
          successesB: all - successes,
          sizeB: segments * people - size,
        },
      ]),
    );
    if (alone.some(({ verdict }) => isAlarm(verdict))) alarmed.rest++;
    if (core.liftBySegment(table, options).some(({ test }) => isAlarm(test.verdict))) alarmed.holm++;
    if (run % 200 === 0) yield { doing: 'ten equal segments', share: run / wanted };
  }
  yield { result: { runs: wanted, rest: alarmed.rest / wanted, holm: alarmed.holm / wanted } };
}
