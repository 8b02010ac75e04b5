import type { Section } from '../sections/section';

/** Which sections a report has, in which order. */
export interface Template {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly sections: readonly Section[];
}
