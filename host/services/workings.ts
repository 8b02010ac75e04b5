import type { Area } from '../engine/a1';
import type { Book } from '../engine/book';
import type { Tab } from '../engine/tab';
import type { Gate } from './gate';
import type { UserInterface } from './userInterface';

export interface TabPlace {
  readonly workings: Workings;
  readonly tab: Tab;
}

export interface RangePlace extends TabPlace {
  readonly area: Area;
}

/** What the services of one host share. */
export interface Workings {
  readonly book: Book;
  readonly gate: Gate;
  readonly ui: UserInterface;
  /** The add-on's HTML files by name. */
  readonly files: Record<string, string>;
  spreadsheet(): object;
  sheet(tab: Tab): object;
  range(tab: Tab, area: Area): object;
  rangeState(range: object): RangePlace;
  namedRange(name: string): object | null;
  make(name: string, state: object): object;
}
