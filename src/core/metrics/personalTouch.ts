import { assertSameLength } from '../assertSameLength';
import type { EstimateWithInterval } from '../interval';
import { cochranArmitage, type Trend } from '../statistics/cochranArmitage';
import { observedRate } from '../statistics/observedRate';
import { verdict, type Verdict } from '../verdict';

/** A row a piece of work. `level`: how personal, 1 (broadcast) to 5 (face to face), 0 or less = blank. NaN = blank amount. */
export interface TouchRows {
  readonly level: Int32Array;
  readonly contacts: Float64Array;
  readonly conversions: Float64Array;
  readonly hours: Float64Array;
  readonly gain: Float64Array;
}

export interface TouchLevel {
  readonly level: number;
  readonly contacts: number;
  readonly conversions: number;
  readonly rate: EstimateWithInterval;
  readonly hours: number;
  readonly gain: number;
  /** `null` without hours. */
  readonly gainPerHour: number | null;
}

export interface PersonalTouch {
  /** Levels with contacts or hours, lowest first. */
  readonly levels: readonly TouchLevel[];
  readonly trend: Trend;
  /** Of the trend of the rate; says nothing about the gain per hour. */
  readonly verdict: Verdict;
  readonly rowsLeftOut: number;
}

const FEWEST_CONTACTS = 10;

/**
 * Does the more personal conversation convert better, and does it pay for its time?
 *
 * Formula: conversions ÷ contacts by level with the Wilson interval, the Cochran–Armitage trend over the levels, and
 * gain ÷ hours by level beside it. Both are shown because they often disagree: a call converts best and may still
 * earn less in an hour than a letter.
 *
 * No effect when the whole ladder changes the rate by less than the margin of no interest. Too few data when fewer
 * than two levels have 10 contacts. Who is met in person was chosen: the trend is not proof that the touch did it.
 *
 * Reference: Armitage (1955), https://doi.org/10.2307/3001775
 *
 * @example personalTouch({ level: Int32Array.of(1, 5), contacts: Float64Array.of(120, 20),
 *   conversions: Float64Array.of(6, 5), hours: Float64Array.of(2, 10), gain: Float64Array.of(240, 200) },
 *   { confidence: 0.95, marginOfNoInterest: 0.1 }) // rates 0.05 and 0.25, 120 and 20 an hour
 */
export function personalTouch(
  rows: TouchRows,
  { confidence, marginOfNoInterest }: { confidence: number; marginOfNoInterest: number },
): PersonalTouch {
  const { sums, rowsLeftOut } = sumsByLevel(rows);
  const levels = sums.map((sum): TouchLevel => ({
    ...sum,
    rate: observedRate(sum.conversions, sum.contacts, confidence),
    gainPerHour: sum.hours > 0 ? sum.gain / sum.hours : null,
  }));
  const trend = cochranArmitage(
    levels.map(({ level, contacts, conversions }) => ({
      score: level,
      people: contacts,
      successes: conversions,
    })),
    confidence,
  );
  const question = {
    interval: trend.slope.interval,
    nullValue: 0,
    marginOfNoInterest: marginOfNoInterest * ratePerStep(levels),
    enoughData: levels.filter(({ contacts }) => contacts >= FEWEST_CONTACTS).length >= 2,
  };
  return { levels, trend, verdict: verdict(question), rowsLeftOut };
}

/** The mean rate spread over the steps between the lowest and the highest level with contacts. */
function ratePerStep(levels: readonly TouchLevel[]): number {
  const used = levels.filter(({ contacts }) => contacts > 0);
  if (used.length < 2) return 0;
  const contacts = used.reduce((sum, level) => sum + level.contacts, 0);
  const conversions = used.reduce((sum, level) => sum + level.conversions, 0);
  return conversions / contacts / (used[used.length - 1]!.level - used[0]!.level);
}

function sumsByLevel(rows: TouchRows) {
  const { level, contacts, conversions, hours, gain } = rows;
  for (const [name, column] of Object.entries({ contacts, conversions, hours, gain })) {
    assertSameLength(name, column, 'level', level);
  }
  const byLevel = new Map<
    number,
    { level: number; contacts: number; conversions: number; hours: number; gain: number }
  >();
  let rowsLeftOut = 0;
  for (let row = 0; row < level.length; row++) {
    const step = level[row]!;
    if (step <= 0) {
      rowsLeftOut++;
      continue;
    }
    const sum = byLevel.get(step) ?? { level: step, contacts: 0, conversions: 0, hours: 0, gain: 0 };
    sum.contacts += contacts[row]! || 0;
    sum.conversions += conversions[row]! || 0;
    sum.hours += hours[row]! || 0;
    sum.gain += gain[row]! || 0;
    byLevel.set(step, sum);
  }
  return { sums: [...byLevel.values()].sort((a, b) => a.level - b.level), rowsLeftOut };
}
