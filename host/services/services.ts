import type { Book } from '../engine/book';
import { cacheObject, cacheService } from './cache';
import { chartBuilders, chartOptions, containerInfo, embeddedChart } from './charts';
import { CHART_MERGE_STRATEGIES, CHART_TYPES, HIDDEN_DIMENSIONS } from './enums';
import type { Gate } from './gate';
import { htmlOutput, htmlService, htmlTemplate } from './html';
import { lockObject, lockService, type LockState } from './lock';
import { namedRange, namedRangeService } from './namedRanges';
import { propertiesObject, propertiesService } from './properties';
import { range } from './range';
import { serviceBehind } from './serviceBehind';
import { serviceObject, type ServiceClass } from './serviceObject';
import { sheet } from './sheet';
import { spreadsheet } from './spreadsheet';
import { spreadsheetApp } from './spreadsheetApp';
import { textStyle, textStyleBuilder } from './textStyle';
import { menuService, uiService } from './ui';
import type { UserInterface } from './userInterface';
import { logger, scriptApp, scriptConsole, utilities, type Log } from './utilities';
import type { RangePlace, Workings } from './workings';

const charts: ServiceClass<object> = {
  name: 'Charts',
  fullName: 'Charts',
  constants: {
    ChartType: CHART_TYPES,
    ChartMergeStrategy: CHART_MERGE_STRATEGIES,
    ChartHiddenDimensionStrategy: HIDDEN_DIMENSIONS,
  },
  methods: {},
};

const CLASSES = new Map<string, ServiceClass<never>>(
  [
    ...[spreadsheetApp, spreadsheet, sheet, range, textStyle, textStyleBuilder, namedRangeService],
    ...[...chartBuilders, embeddedChart, chartOptions, containerInfo, charts],
    ...[uiService, menuService, htmlService, htmlOutput, htmlTemplate],
    ...[propertiesService, propertiesObject, cacheService, cacheObject, lockService, lockObject],
    ...[utilities, scriptApp, logger],
  ].map((service) => [service.name, service as ServiceClass<never>]),
);

export function workingsOf(
  book: Book,
  gate: Gate,
  ui: UserInterface,
  files: Record<string, string>,
): Workings {
  const make = (name: string, state: object): object => {
    const service = CLASSES.get(name);
    if (!service) throw new Error(`${name} is not supported by the local host`);
    return serviceObject(service as ServiceClass<object>, state, gate);
  };
  const workings: Workings = {
    book,
    gate,
    ui,
    files,
    make,
    spreadsheet: () => make('Spreadsheet', workings),
    sheet: (tab) => make('Sheet', { workings, tab }),
    range: (tab, area) => make('Range', { workings, tab, area }),
    rangeState: (object) => serviceBehind(object)?.state as RangePlace,
    namedRange: (name) => namedRange(workings, name),
  };
  return workings;
}

const three = <T>(one: () => T): { document: T; user: T; script: T } => ({
  document: one(),
  user: one(),
  script: one(),
});

export interface ScriptServices {
  /** The globals of an Apps Script project. */
  readonly services: Record<string, unknown>;
  /** Locks end with the execution that took them. */
  releaseLocks(): void;
}

export function servicesOf(workings: Workings, log: Log): ScriptServices {
  const { make } = workings;
  const locks = three((): LockState => ({ holder: null }));
  const services = {
    SpreadsheetApp: make('SpreadsheetApp', workings),
    PropertiesService: make('PropertiesService', { workings, ...three(() => new Map()) }),
    CacheService: make('CacheService', { workings, ...three(() => new Map()) }),
    LockService: make('LockService', { workings, ...locks }),
    HtmlService: make('HtmlService', workings),
    Charts: make('Charts', {}),
    Utilities: make('Utilities', {}),
    ScriptApp: make('ScriptApp', {}),
    Logger: make('Logger', log),
    console: scriptConsole(log),
  };
  const releaseLocks = (): void => {
    for (const lock of Object.values(locks)) lock.holder = null;
  };
  return { services, releaseLocks };
}
