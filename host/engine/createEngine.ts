import {
  ICommandService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  IUniverInstanceService,
  type ILocales,
  type Injector,
  type IWorksheetData,
  type Plugin,
  type PluginCtor,
  type Workbook,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets/facade';
import { useDoubles } from './doubleArithmetic';
import { spareBlockers } from './spareBlockers';
import { useAccurateTails } from './tailFunctions';

type PluginClass = PluginCtor<Plugin>;
/** As the presets list their plugins: a class, or a class with its options. */
export type PluginEntry = PluginClass | readonly [PluginClass, unknown?] | null;

export interface EngineOptions {
  readonly plugins: readonly PluginEntry[];
  /** Texts of the user interface, English. */
  readonly texts: object;
  readonly name: string;
  readonly sheets: readonly {
    readonly id: string;
    readonly name: string;
    readonly rows: number;
    readonly columns: number;
  }[];
}

export interface Engine {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: Workbook;
  readonly unitId: string;
  dispose(): void;
}

/** One workbook in Univer. The plugins decide whether it runs headless in Node or drawn in a browser. */
export function createEngine(options: EngineOptions): Engine {
  useDoubles();
  useAccurateTails();
  spareBlockers();
  const locales = { [LocaleType.EN_US]: options.texts } as ILocales;
  const univer = new Univer({ locale: LocaleType.EN_US, locales, logLevel: LogLevel.ERROR });
  for (const [plugin, config] of lastOfEach(options.plugins)) univer.registerPlugin(plugin, config as never);
  const api = FUniver.newAPI(univer);
  const unitId = 'workbook';
  api.createWorkbook({
    id: unitId,
    name: options.name,
    sheetOrder: options.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(options.sheets.map((sheet) => [sheet.id, emptySheet(sheet)])),
  });
  const injector = univer.__getInjector();
  const workbook = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error('The spreadsheet engine did not open its workbook.');
  return {
    api,
    injector,
    commands: injector.get(ICommandService),
    workbook,
    unitId,
    dispose: () => {
      univer.dispose();
    },
  };
}

/** Presets overlap: of two entries with the same name the later one counts. */
function lastOfEach(entries: readonly PluginEntry[]): [PluginClass, unknown][] {
  const byName = new Map<string, [PluginClass, unknown]>();
  for (const entry of entries) {
    if (!entry) continue;
    const [plugin, config] = (Array.isArray(entry) ? entry : [entry]) as [PluginClass, unknown];
    byName.set(plugin.pluginName, [plugin, config]);
  }
  return [...byName.values()];
}

export function emptySheet(sheet: {
  id: string;
  name: string;
  rows: number;
  columns: number;
}): Partial<IWorksheetData> {
  return {
    id: sheet.id,
    name: sheet.name,
    rowCount: sheet.rows,
    columnCount: sheet.columns,
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
    cellData: {},
  };
}
