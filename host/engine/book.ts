import type { IWorksheetData } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { quotedTab } from '../quotedTab';
import { NEW_TAB, type Area, type GridSize } from './a1';
import { Calculation } from './calculation';
import type { SheetSettings } from './cellContent';
import { ChartStore } from './chartStore';
import { createEngine, type Engine, type PluginEntry } from './createEngine';
import { CustomFunctions } from './customFunctions';
import { translateFormulas } from './translateFormulas';
import { Tab } from './tab';
import { zonedTime } from './zonedTime';

export interface RangeName {
  readonly name: string;
  /** "A1:F20", with or without "$". */
  readonly area: string;
}

export interface TabStart {
  readonly name: string;
  /** Named ranges in it. */
  readonly names?: readonly RangeName[];
  readonly cells: readonly (readonly unknown[])[];
}

export interface BookOptions {
  readonly tabs: readonly TabStart[];
  readonly plugins: readonly PluginEntry[];
  readonly texts: object;
  readonly name?: string;
  readonly timeZone?: string;
  readonly locale?: string;
}

/** The spreadsheet document: its tabs in the engine, their formulas, charts and custom functions. */
export class Book {
  readonly id = 'local-spreadsheet';
  readonly settings: SheetSettings;
  readonly engine: Engine;
  readonly calculation: Calculation;
  readonly functions: CustomFunctions;
  readonly charts: ChartStore;
  private readonly known = new Map<string, Tab>();

  constructor(options: BookOptions) {
    this.settings = { locale: options.locale ?? 'en_US', time: zonedTime(options.timeZone ?? 'Etc/UTC') };
    const starts = options.tabs.length > 0 ? options.tabs : [{ name: 'Sheet1', cells: [] }];
    const sheets = starts.map((tab, index) => ({ id: String(index), name: tab.name, ...gridFor(tab.cells) }));
    this.engine = createEngine({
      plugins: options.plugins,
      texts: options.texts,
      name: options.name ?? 'Spreadsheet',
      sheets,
    });
    starts.forEach((tab, index) => {
      this.know(String(index), tab.cells);
      this.nameRanges(tab);
    });
    this.calculation = new Calculation(this);
    this.functions = new CustomFunctions(this.engine, this.settings);
    this.charts = new ChartStore(this.engine);
    translateFormulas(this);
  }

  get workbook(): FWorkbook {
    const workbook = this.engine.api.getWorkbook(this.engine.unitId);
    if (!workbook) throw new Error('The spreadsheet is closed.');
    return workbook;
  }

  get tabs(): Tab[] {
    return this.engine.workbook.getSheetOrders().map((id) => this.tab(id));
  }

  /** Tabs that a user adds in the page are met here for the first time. */
  tab(id: string): Tab {
    return this.known.get(id) ?? this.know(id, null);
  }

  private know(id: string, cells: TabStart['cells'] | null): Tab {
    const tab = new Tab(this.engine, id, cells, this.settings, () => {
      this.calculation.cells.startEmpty(id);
    });
    this.known.set(id, tab);
    return tab;
  }

  /** The engine refuses names that are functions of its own: such a range has no name here. */
  private nameRanges({ name: tab, names = [] }: TabStart): void {
    for (const { name, area } of names) {
      try {
        this.workbook.insertDefinedName(name, `${quotedTab(tab)}!${area}`);
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
      }
    }
  }

  tabNamed(name: string): Tab | null {
    const wanted = name.toLowerCase();
    return this.tabs.find((tab) => tab.name.toLowerCase() === wanted) ?? null;
  }

  get activeTab(): Tab {
    return this.tab(this.engine.workbook.getActiveSheet().getSheetId());
  }

  errorAt(tabName: string, row: number, column: number): string | null {
    const tab = this.tabNamed(tabName);
    // A formula may have caught what a function in it threw.
    const failed = tab && !tab.plain && this.calculation.content(tab.sheet, row, column)?.v === '#ERROR!';
    return failed ? this.functions.failure(tab.id, row, column) : null;
  }

  activate(tab: Tab): void {
    this.workbook.setActiveSheet(tab.id);
  }

  select(tab: Tab, area: Area): void {
    this.activate(tab);
    const sheet = this.workbook.getSheetBySheetId(tab.id);
    if (sheet) this.workbook.setActiveRange(sheet.getRange(area.row, area.column, area.rows, area.columns));
  }

  /** The selected area of the active tab; its first cell when nothing is selected. */
  get selection(): Area {
    const range = this.workbook.getActiveRange()?.getRange();
    if (!range) return { row: 0, column: 0, rows: 1, columns: 1 };
    return {
      row: range.startRow,
      column: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    };
  }

  /** A new tab becomes the active one. */
  insertTab(name: string, index: number, content: Partial<IWorksheetData> = {}): Tab {
    const id = String(this.nextId());
    const { rowCount = NEW_TAB.rows, columnCount = NEW_TAB.columns } = content;
    const sheet = { defaultColumnWidth: 100, defaultRowHeight: 21, ...content, id };
    this.workbook.create(name, rowCount, columnCount, { index, sheet });
    return this.tab(id);
  }

  deleteTab(tab: Tab): void {
    this.workbook.deleteSheet(tab.id);
    this.known.delete(tab.id);
  }

  private lastId = 1000;

  private nextId(): number {
    do this.lastId += 1;
    while (this.engine.workbook.getSheetBySheetId(String(this.lastId)));
    return this.lastId;
  }
}

function gridFor(cells: readonly (readonly unknown[])[]): GridSize {
  const columns = cells.reduce((widest, line) => Math.max(widest, line.length), 0);
  return { rows: Math.max(NEW_TAB.rows, cells.length), columns: Math.max(NEW_TAB.columns, columns) };
}
