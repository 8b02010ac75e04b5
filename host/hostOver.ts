import { loadAddon, type Addon, type Evaluate } from './addon';
import { Book, type BookOptions } from './engine/book';
import type { ChartModel } from './engine/chartStore';
import { Gate, type AuthMode } from './services/gate';
import { servicesOf, workingsOf } from './services/services';
import { UserInterface } from './services/userInterface';
import { tabModel, type TabModel } from './tabModel';

export interface HostOptions extends BookOptions {
  readonly evaluate: Evaluate;
}

export interface Host {
  /** The globals of an Apps Script project: SpreadsheetApp, PropertiesService, … */
  readonly services: Record<string, unknown>;
  /** Calls that read or change the document or a store; getters of objects and builders are not counted. */
  readonly calls: {
    readonly total: number;
    readonly byName: Readonly<Record<string, number>>;
    reset(): void;
  };
  /** The n-th counted call from now throws as when Google's service fails; null switches that off. */
  failAt(n: number | null): void;
  /** The authorisation in which services are used outside of an add-on's call. */
  authMode: AuthMode;
  /** Evaluates a built Code.js and registers its custom functions; `files` are its HTML files by name. */
  loadAddon(code: string, files: Record<string, string>): Addon;
  /** Resolves when the cells hold the results of their formulas. */
  calculated(): Promise<void>;
  /** Every tab as data; `cells` of a tab are read when first asked for. */
  tabs(): TabModel[];
  /** What the custom function in a cell threw, with Google's " (line N)."; row and column count from 1. */
  errorAt(tabName: string, row: number, column: number): string | null;
  readonly ui: UserInterface;
  readonly log: readonly string[];
  /** Moves every data tab into the engine, as a page that draws them needs. */
  bringIn(): void;
  onChartsChanged(listener: (charts: readonly ChartModel[], sheetId: string) => void): () => void;
  /** The document with its engine, for the page. */
  readonly book: Book;
  dispose(): void;
}

/** An Apps Script host over any engine: Node gives headless plugins, the page its drawing ones. */
export function hostOver(options: HostOptions): Host {
  const book = new Book(options);
  const gate = new Gate(book.id);
  const ui = new UserInterface();
  const log = { lines: [] as string[] };
  const files: Record<string, string> = {};
  const workings = workingsOf(book, gate, ui, files);
  const { services, releaseLocks } = servicesOf(workings, log);
  return {
    services,
    book,
    ui,
    log: log.lines,
    calls: {
      get total() {
        return gate.total;
      },
      get byName() {
        return gate.byName;
      },
      reset: () => {
        gate.reset();
      },
    },
    failAt: (n) => {
      gate.failAt(n);
    },
    get authMode() {
      return gate.authMode;
    },
    set authMode(mode) {
      gate.authMode = mode;
    },
    loadAddon: (code, more) => {
      Object.assign(files, more);
      return loadAddon(code, {
        book,
        gate,
        services,
        evaluate: options.evaluate,
        afterExecution: releaseLocks,
      });
    },
    calculated: () => {
      book.calculation.calculateNow();
      return Promise.resolve();
    },
    tabs: () => book.tabs.map((tab) => tabModel(workings, tab)),
    errorAt: (tabName, row, column) => book.errorAt(tabName, row - 1, column - 1),
    bringIn: () => {
      for (const tab of book.tabs) tab.bringIn();
    },
    onChartsChanged: (listener) =>
      book.charts.onChange((sheetId) => {
        listener(book.charts.of(sheetId), sheetId);
      }),
    dispose: () => {
      book.engine.dispose();
    },
  };
}
