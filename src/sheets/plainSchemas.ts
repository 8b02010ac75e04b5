import { custom } from 'valibot';

/**
 * Schemas of plain values, each a test of one line. The library has one of its own for each type and each bound, which
 * together made what is used of it half as long again.
 */
const plain = <T>(isRight: (value: T) => boolean, type: string) =>
  custom<T>((value) => typeof value === type && isRight(value as T));

const always = (): boolean => true;

export const number = (isRight: (value: number) => boolean = always) =>
  plain<number>((value) => !Number.isNaN(value) && isRight(value), 'number');
export const text = (isRight: (value: string) => boolean = always) => plain<string>(isRight, 'string');
export const yesOrNo = () => plain<boolean>(always, 'boolean');
export const oneOf = <const T extends string>(...words: readonly T[]) =>
  plain<T>((value) => words.includes(value), 'string');

/** The id of a tab, or the name of a place in one. */
export const idOrName = () =>
  custom<number | string>((value) => typeof value === 'string' || Number.isInteger(value));

export const wholeNumber = () => number(Number.isInteger);
export const count = () => number((value) => Number.isInteger(value) && value >= 0);
