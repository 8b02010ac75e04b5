import { between } from './draws';
import type { Random } from './draws';

/** Whom a piece of work reached, and what came of it. */
export interface SampleTouch {
  readonly personalness: number;
  readonly side: 'online' | 'offline';
  /** `null` = nobody counted. */
  readonly contacts: number | null;
  readonly responses: number;
  readonly conversions: number;
}

export interface TouchHabit extends Pick<SampleTouch, 'personalness' | 'side'> {
  readonly contacts: readonly [number, number];
}

/** Now and then nobody counts. */
const notCounted = 0.04;

/** About one sale for each 20 that came in, and some who only answered. */
export function sampleTouch(habit: TouchHabit, gain: number | null, random: Random): SampleTouch {
  const contacts = Math.round(between(random, ...habit.contacts));
  const sales = gain === null ? 0 : Math.max(1, Math.round(gain / between(random, 17, 25)));
  const conversions = Math.min(sales, Math.floor(contacts / 2));
  const answers = conversions + Math.round(between(random, 0.01, 0.06) * contacts);
  return {
    personalness: habit.personalness,
    side: habit.side,
    contacts: random() < notCounted ? null : contacts,
    responses: Math.min(answers, contacts),
    conversions,
  };
}
