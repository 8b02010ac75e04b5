import { Failure } from './failure';

/** Refuses a number that a formula cannot use, naming it and what is expected. */
export function assertUsable(where: string, given: number, usable: boolean, expected: string): void {
  if (!(usable && Number.isFinite(given))) throw new Failure('OUT_OF_LIMITS', { where, expected, given });
}

/** Confidence, power: strictly between 0 and 1. */
export function assertShare(where: string, given: number): void {
  assertUsable(where, given, given > 0 && given < 1, 'a number between 0 and 1');
}

/** The share of a sale that is left after the cost of goods. */
export function assertMargin(given: number): void {
  const usable = given > 0 && given <= 1;
  assertUsable('margin', given, usable, 'a share above 0 and up to 1, such as 45 % or 0.45');
}

/** The return aimed for; −1 would mean to get nothing back. */
export function assertTargetRoe(given: number): void {
  assertUsable('target_roe', given, given > -1, 'a number above −1, such as 0.5 for half as much again');
}

export function assertNotNegative(where: string, given: number): void {
  assertUsable(where, given, given >= 0, '0 or more');
}
