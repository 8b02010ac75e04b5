/** What travels between the sidebar and the server: JSON values only (no Date, no undefined, no NaN). */
import type { Assumptions } from '../analysis/assumptions';
import type { MissingData } from '../analysis/missingData';
import type { RecognisedTab, TabMapping } from '../import/mapping';
import type { TabHealth, TableKind } from '../import/tables';

export interface FieldDto {
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
}

export interface TableDto {
  readonly kind: TableKind;
  readonly label: string;
  /** One sentence: what a row of this table is. */
  readonly description: string;
  readonly fields: readonly FieldDto[];
}

export interface TemplateDto {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

export interface ReportDto {
  readonly sheetId: number;
  readonly name: string;
  readonly templateId: string;
  readonly url: string;
}

/** A new tab, and the tab in use that has the same headers. */
export interface AlikeTab {
  readonly sheetId: number;
  readonly like: number;
}

/** Everything the sidebar needs to open. */
export interface SetupDto {
  readonly tabs: readonly RecognisedTab[];
  /** What a table chosen by hand begins with: each tab as every table it was not recognised as. */
  readonly readings: readonly TabMapping[];
  /** New tabs to ask about: another month, or use instead? */
  readonly alike: readonly AlikeTab[];
  /** Tabs and named ranges that were not used in the last build, by `placeId`. */
  readonly leftOut: readonly string[];
  readonly tables: readonly TableDto[];
  readonly templates: readonly TemplateDto[];
  readonly assumptions: Assumptions;
  /** True before the first build: the two numbers are still to be asked. */
  readonly firstTime: boolean;
  readonly report: ReportDto | null;
}

export interface BuildRequest {
  /** One for each tab that is used. */
  readonly mappings: readonly TabMapping[];
  readonly assumptions: Assumptions;
  readonly templateId: string;
  /** Assumption cells changed on the report: keep those, or the saved ones. Asked once when they differ. */
  readonly changedAssumptions?: 'keepReport' | 'keepSaved';
}

export interface FigureDto {
  readonly key: string;
  readonly label: string;
  /** A1 address on the report tab. */
  readonly cell: string;
  readonly value: string | number | boolean;
  readonly format: string;
}

/** What was read from one tab, and what its table could tell and does not. */
export interface CheckedHealth extends TabHealth {
  readonly lacks: readonly MissingData[];
}

/** All tabs together: sentences on how they meet, and what is missing, the dearest first. */
export interface OverallHealth {
  readonly remarks: readonly string[];
  readonly lacks: readonly MissingData[];
}

export type BuildResult =
  | {
      readonly kind: 'built';
      readonly report: ReportDto;
      readonly figures: readonly FigureDto[];
      readonly health: readonly TabHealth[];
      readonly overall: OverallHealth;
    }
  | {
      readonly kind: 'changedAssumptions';
      readonly changed: readonly {
        readonly name: string;
        readonly label: string;
        readonly onReport: number | null;
        readonly saved: number | null;
      }[];
    }
  /** `control` names the sidebar control next to which the sentence belongs: "tab:123", "assumption:margin", or "build". */
  | { readonly kind: 'failed'; readonly sentence: string; readonly control: string };

export interface ProgressDto {
  readonly stage: string;
  readonly step: number;
  readonly steps: number;
}

/** The stages found in the event tabs, for the user to choose the steps of the funnel from. */
export interface StagesDto {
  /** The fullest first. */
  readonly found: readonly { readonly name: string; readonly people: number }[];
  /** How many further, rarer ones are not listed. */
  readonly more: number;
  /** The order that is taken as long as `stageOrder` is null. */
  readonly proposed: readonly string[];
}

export interface MappingToCheck extends TabMapping {
  /** For an event tab: the mappings of all event tabs that are used, in order. They make one funnel together. */
  readonly eventTabs?: readonly TabMapping[];
}

/** The server functions the sidebar calls through google.script.run. */
export interface SidebarServer {
  sidebarSetup(): SetupDto;
  /** Checks one mapping and says what would be read. */
  sidebarCheckMapping(mapping: MappingToCheck): {
    readonly tab: RecognisedTab;
    readonly health: CheckedHealth | null;
    readonly failure: string | null;
    /** `null` for another table than events, and where the events cannot be read. */
    readonly stages: StagesDto | null;
  };
  sidebarBuild(request: BuildRequest): BuildResult;
  sidebarProgress(): ProgressDto | null;
  /** Remembers that a new tab is not used: it is asked about once. */
  sidebarLeaveOut(sheetId: number): void;
  /** Activates the report tab or a cell ("Orders!C14"). */
  sidebarGoTo(place: string): void;
}
