import { between, rounded } from './draws';
import type { Random } from './draws';
import { sampleTouch, type SampleTouch, type TouchHabit } from './sampleTouch';
import { firstDay, lastDay, openDay } from './year';

export interface SampleActivity {
  readonly day: number;
  readonly channel: string;
  readonly activity: string;
  readonly person: string;
  readonly hours: number;
  readonly cost: number | null;
  readonly gain: number | null;
  readonly touch: SampleTouch;
}

interface Habit extends TouchHabit {
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
    personalness: 1,
    side: 'online',
    contacts: [180, 420],
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
    personalness: 1,
    side: 'online',
    contacts: [300, 700],
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
    personalness: 2,
    side: 'online',
    contacts: [95, 140],
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
    personalness: 3,
    side: 'online',
    contacts: [24, 45],
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
    personalness: 5,
    side: 'offline',
    contacts: [16, 34],
  },
];

/** A year of engagement work as the owner noted it down. */
export function sampleActivities(random: Random, touches: Random): SampleActivity[] {
  const activities = habits.flatMap((habit) => timesOf(habit, random, touches));
  return activities.sort((a, b) => a.day - b.day);
}

function timesOf(habit: Habit, random: Random, touches: Random): SampleActivity[] {
  const times: SampleActivity[] = [];
  for (let day = firstDay + habit.startsOn; day <= lastDay; day += habit.everyDays) {
    const hours = rounded(between(random, ...habit.hours), 0.25);
    const cost = habit.cost && rounded(between(random, ...habit.cost), 0.5);
    const gain = random() < habit.noGain ? null : rounded(between(random, ...habit.gain), 0.5);
    times.push({
      day: openDay(day),
      channel: habit.channel,
      activity: habit.activity,
      person: habit.person,
      hours,
      cost,
      gain,
      touch: sampleTouch(habit, gain, touches),
    });
  }
  return times;
}
