import { between, rounded } from './draws';
import type { Random } from './draws';
import { firstDay, lastDay, openDay } from './year';

export interface SampleActivity {
  readonly day: number;
  readonly channel: string;
  readonly activity: string;
  readonly person: string;
  readonly hours: number;
  readonly cost: number | null;
  readonly gain: number | null;
}

interface Habit {
  readonly channel: string;
  readonly activity: string;
  readonly person: string;
  readonly everyDays: number;
  readonly startsOn: number;
  readonly hours: readonly [number, number];
  readonly cost: readonly [number, number] | null;
  readonly gain: readonly [number, number];
  /** Share of the times when nobody noted any sales from it. */
  readonly noGain: number;
}

const habits: readonly Habit[] = [
  {
    channel: 'Instagram',
    activity: 'Photo of the day',
    person: 'Mira',
    everyDays: 7,
    startsOn: 2,
    hours: [0.25, 0.5],
    cost: null,
    gain: [5, 45],
    noGain: 0.3,
  },
  {
    channel: 'Instagram',
    activity: 'Video from the bakehouse',
    person: 'Jonas',
    everyDays: 35,
    startsOn: 9,
    hours: [1, 1.75],
    cost: [5, 12],
    gain: [20, 90],
    noGain: 0.2,
  },
  {
    channel: 'Newsletter',
    activity: 'Letter to regulars',
    person: 'Mira',
    everyDays: 14,
    startsOn: 6,
    hours: [0.5, 1],
    cost: [9, 9],
    gain: [70, 190],
    noGain: 0,
  },
  {
    channel: 'WhatsApp',
    activity: 'Saturday pre-order list',
    person: 'Jonas',
    everyDays: 7,
    startsOn: 8,
    hours: [0.25, 0.5],
    cost: null,
    gain: [20, 110],
    noGain: 0.05,
  },
  {
    channel: 'In person',
    activity: 'Tasting at the counter',
    person: 'Mira',
    everyDays: 30,
    startsOn: 17,
    hours: [1.25, 2],
    cost: [10, 25],
    gain: [60, 200],
    noGain: 0,
  },
];

/** A year of engagement work as the owner noted it down. */
export function sampleActivities(random: Random): SampleActivity[] {
  const activities = habits.flatMap((habit) => timesOf(habit, random));
  return activities.sort((a, b) => a.day - b.day);
}

function timesOf(habit: Habit, random: Random): SampleActivity[] {
  const times: SampleActivity[] = [];
  for (let day = firstDay + habit.startsOn; day <= lastDay; day += habit.everyDays) {
    times.push({
      day: openDay(day),
      channel: habit.channel,
      activity: habit.activity,
      person: habit.person,
      hours: rounded(between(random, ...habit.hours), 0.25),
      cost: habit.cost && rounded(between(random, ...habit.cost), 0.5),
      gain: random() < habit.noGain ? null : rounded(between(random, ...habit.gain), 0.5),
    });
  }
  return times;
}
