import { randomSource } from './random.mjs';
import { verdictCount } from './verdictCount.mjs';

const weekdayBase = [80, 85, 90, 95, 130, 160, 60];
const noise = 18;
const offerStart = 7000;

/** Daily sales of `weeks` weeks and the week of the offer: a weekday pattern, a drift, noise that remembers yesterday. */
function dailySales(weeks, { autocorrelation, drift, effect }, random) {
  const days = 7 * (weeks + 1);
  const day = new Float64Array(days);
  const value = new Float64Array(days);
  const fresh = noise * Math.sqrt(1 - autocorrelation ** 2);
  let error = noise * random.normal();
  for (let index = 0; index < days; index++) {
    const offerWeek = index >= 7 * weeks;
    const base = weekdayBase[index % 7] * (1 + drift) ** Math.floor(index / 7);
    day[index] = offerStart - 7 * weeks + index;
    value[index] = base * (offerWeek ? 1 + effect : 1) + error;
    error = autocorrelation * error + fresh * random.normal();
  }
  return { day, value };
}

/** The seven days of the offer against the seven days before it, day by day: what a spreadsheet's T.TEST would do. */
function dayByDay(core, { value }) {
  const perDay = (from, to) => {
    const days = value.slice(value.length - from, value.length - to);
    return core.ratioEstimate(
      days,
      days.map(() => 1),
      0.95,
    );
  };
  const { interval } = core.ratioDifference(perDay(7, 0), perDay(14, 7), 0.95);
  if (interval.low > 0) return 'increase';
  return interval.high < 0 ? 'decrease' : 'cannotTell';
}

const methods = {
  dayByDay: (core, sales) => dayByDay(core, sales),
  mean: (core, sales, weeks) => byBlocks(core, sales, weeks, false),
  trend: (core, sales, weeks) => byBlocks(core, sales, weeks, true),
};

function byBlocks(core, sales, baselineWeeks, trend) {
  return core.offerLift(sales, {
    offerStart,
    offerEnd: offerStart + 6,
    baselineWeeks,
    cooldownDays: 0,
    trend,
    exclude: [],
    level: 0.95,
    marginOfNoInterest: 0.1,
  }).offer.verdict;
}

/** False alarms at no effect, and how often real effects are found. */
export function* offerWeeks(core, { scale }) {
  const settings = [];
  for (const effect of [0, 0.1, 0.2]) {
    for (const weeks of [8, 12, 26]) {
      for (const autocorrelation of effect === 0 ? [0, 0.3, 0.6] : [0.3]) {
        for (const drift of effect === 0 ? [0, 0.01] : [0]) {
          settings.push({ weeks, autocorrelation, drift, effect });
        }
      }
    }
  }
  for (const setting of settings) {
    const random = randomSource(7);
    const found = { dayByDay: verdictCount(), mean: verdictCount(), trend: verdictCount() };
    const wanted = Math.ceil(4000 * scale);
    for (let run = 0; run < wanted; run++) {
      const sales = dailySales(setting.weeks, setting, random);
      for (const [name, method] of Object.entries(methods))
        found[name].add(method(core, sales, setting.weeks));
      if (run % 500 === 0) yield { doing: `offers with ${setting.weeks} weeks before`, share: run / wanted };
    }
    yield { result: { ...setting, found } };
  }
}
