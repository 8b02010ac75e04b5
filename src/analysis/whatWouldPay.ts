import { breakEvenGain } from '../core/metrics/breakEvenGain';
import { breakEvenHours } from '../core/metrics/breakEvenHours';
import { maxInvestment } from '../core/metrics/maxInvestment';
import type { Assumptions } from './assumptions';
import type { ClaimedRoe } from './claimedRoe';

/** `null` where an hour, or the goal, has no number yet, and where the cash alone is too much. */
export interface WhatWouldPay {
  /** Hours that the claimed gain pays for at the return aimed for. */
  readonly hours: number | null;
  /** Gain at which the effort reaches the return aimed for. */
  readonly gain: number | null;
  /** The most that may be put in for the revenue goal, time and cash together. */
  readonly investment: number | null;
  /** Hours of that beside the cash already spent. */
  readonly hoursForGoal: number | null;
}

/**
 * How much time may go into it, and how much has to come back, for the return aimed for?
 *
 * Formula: `breakEvenHours` and `breakEvenGain` of what was put in and claimed; `maxInvestment` of the revenue goal.
 *
 * Assumes that the claimed gain would not have come by itself: grade E. It says what the past gain would have paid
 * for, not what the next hour brings.
 */
export function whatWouldPay(
  { gain, cash, hours, margin, hourlyRate }: ClaimedRoe,
  { targetRoe, revenueGoal }: Assumptions,
): WhatWouldPay {
  const priced = hours === 0 || hourlyRate !== null;
  const hoursFor = (goal: number): number | null =>
    hourlyRate === null || hourlyRate === 0 || cash > (goal * margin) / (1 + targetRoe)
      ? null
      : breakEvenHours({ gain: goal, cost: cash, hourlyRate, margin, targetRoe });
  return {
    hours: hoursFor(gain),
    gain: priced ? breakEvenGain(cash + hours * (hourlyRate ?? 0), margin, targetRoe) : null,
    investment: revenueGoal === null ? null : maxInvestment(revenueGoal, margin, targetRoe),
    hoursForGoal: revenueGoal === null ? null : hoursFor(revenueGoal),
  };
}
