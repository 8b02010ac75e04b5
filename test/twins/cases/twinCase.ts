import type { EstimateWithInterval } from '../../../src/core/interval';
import type { Twin } from '../../../src/report/twins/twin';

/** What stands in an input: a number, words, yes or no; `null` = blank. */
export type InputValue = number | string | boolean | null;

/** What is given for the inputs of a twin, and what the core says to it. */
export interface TwinCase {
  readonly given: Readonly<Record<string, InputValue | readonly InputValue[]>>;
  readonly expected: Readonly<Record<string, number | string>>;
  /** How far rounding alone may move an output: what was subtracted from each other is that much larger. */
  readonly rounding?: Readonly<Record<string, number>>;
}

export interface TwinCases {
  readonly twin: Twin;
  readonly cases: readonly TwinCase[];
}

export const none = 'none';
export const noLimit = 'no limit';

/** A figure that the core leaves out is said in words. */
export const orWords = (value: number | null | undefined, words: string): number | string => value ?? words;

export const limitsOf = ({ interval }: EstimateWithInterval): readonly [number | string, number | string] => [
  orWords(interval?.low, noLimit),
  orWords(interval?.high, noLimit),
];

export const levels = [0.5, 0.8, 0.9, 0.95, 0.99, 0.999];
