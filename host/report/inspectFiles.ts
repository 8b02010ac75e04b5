import type { Addon } from '../addon';
import type { FileTab } from '../files/fileCell';
import { quotedTab } from '../quotedTab';
import type { OverallHealth, RecognisedTab, SidebarServer } from './addonTypes';
import { correctedMappings } from './correctedMappings';
import type { ReportOptions } from './reportOptions';
import { sidebarServer } from './sidebarServer';

type Checked = ReturnType<SidebarServer['sidebarCheckMapping']>;
type Dropped = NonNullable<Checked['health']>['dropped'][number];

/** One tab as programs get it. */
export interface InspectedTab {
  readonly file: string;
  readonly tab: string;
  /** The named range it is; without it the whole tab. */
  readonly range?: string;
  /** `null` = not recognised. */
  readonly table: string | null;
  /** Field → header of its column. */
  readonly columns: Readonly<Record<string, string>>;
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly dropped: readonly Pick<Dropped, 'reason' | 'rows' | 'firstCell'>[];
  /** 0 to 1. */
  readonly confidence: number;
}

/** The same with what only people need. */
export interface Inspection {
  readonly tab: InspectedTab;
  readonly recognition: string;
  /** Headers that no field uses. */
  readonly unused: readonly string[];
  readonly remarks: readonly string[];
  /** Why nothing was read. */
  readonly failure: string | null;
}

/** Every row read is either used or left out for a reason, also where the whole tab is. */
function allRows({ name, headerRow, dataRows }: RecognisedTab, reason: string): InspectedTab['dropped'] {
  const firstCell = `${quotedTab(name)}!A${headerRow + 1}`;
  return dataRows === 0 ? [] : [{ reason, rows: dataRows, firstCell }];
}

function inspection(file: string, tab: RecognisedTab, checked: Checked | null): Inspection {
  const { mapping, guess } = tab;
  const read = mapping ?? guess;
  const health = checked?.health ?? null;
  const used = Object.values(read?.columns ?? {});
  return {
    tab: {
      file,
      tab: tab.name,
      ...(tab.range === undefined ? {} : { range: tab.range }),
      table: read?.table ?? null,
      columns: read?.columns ?? {},
      rowsRead: health?.rowsRead ?? tab.dataRows,
      rowsUsed: health?.rowsUsed ?? 0,
      dropped:
        health?.dropped.map(({ reason, rows, firstCell }) => ({ reason, rows, firstCell })) ??
        allRows(tab, checked?.failure ?? tab.recognition),
      confidence: tab.confidence,
    },
    recognition: tab.recognition,
    unused: tab.headers.filter((header) => !used.includes(header)),
    remarks: health?.remarks ?? [],
    failure: checked?.failure ?? null,
  };
}

export interface Inspections {
  readonly tabs: readonly Inspection[];
  /** How well the tabs meet. */
  readonly together: readonly string[];
}

/** What the add-on takes each tab for and what it would use of it; nothing is built. */
export function inspectFiles(
  addon: Addon,
  files: readonly FileTab[],
  { corrections }: Pick<ReportOptions, 'corrections'>,
): Inspections {
  const server = sidebarServer(addon);
  const { tabs, tables, readings } = server.sidebarSetup();
  const ofFiles = tabs.map((tab) => ({
    tab,
    file: files.find(({ name }) => name === tab.name)?.file ?? tab.name,
  }));
  const found = correctedMappings(ofFiles, tables, corrections, readings).map(({ tab, file }) => {
    const mapping = tab.mapping ?? tab.guess;
    const checked = mapping ? server.sidebarCheckMapping(mapping) : null;
    return { mapping: tab.mapping, inspected: inspection(file, tab, checked) };
  });
  const readable = found.flatMap(({ mapping, inspected }) =>
    mapping && inspected.failure === null ? [mapping] : [],
  );
  const { remarks } = addon.call('sidebarCheckTogether', readable) as OverallHealth;
  return { tabs: found.map(({ inspected }) => inspected), together: remarks };
}
