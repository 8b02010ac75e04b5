import type { TwinInput } from './twin';

const input = <const N extends string, const S extends TwinInput['shape']>(
  name: N,
  shape: S,
  meaning: string,
): { name: N; shape: S; meaning: string } => ({ name, shape, meaning });

export const number = <const N extends string>(name: N, meaning: string) => input(name, 'number', meaning);
export const column = <const N extends string>(name: N, meaning: string) => input(name, 'column', meaning);
export const flag = <const N extends string>(name: N, meaning: string) => input(name, 'flag', meaning);

/** An input that may be left out. */
export const optional = <const I extends TwinInput>(needed: I, otherwise: number) => ({
  ...needed,
  default: otherwise,
});

export const confidence = optional(number('confidence', 'How sure the limits are to be'), 0.95);
export const marginOfNoInterest = optional(
  number('margin_of_no_interest', 'Effects within ± this interest nobody'),
  0.1,
);
export const margin = optional(number('margin', 'Part of sales left after the cost of goods'), 1);
export const targetRoe = optional(number('target_roe', 'The return aimed for'), 0);
