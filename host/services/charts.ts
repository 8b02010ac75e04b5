import type { Area } from '../engine/a1';
import type { ChartModel } from '../engine/chartStore';
import type { Tab } from '../engine/tab';
import { CHART_MERGE_STRATEGIES, CHART_TYPES, HIDDEN_DIMENSIONS, type EnumMember } from './enums';
import { free, handle, read, type Method, type ServiceClass } from './serviceObject';
import type { RangePlace, Workings } from './workings';

/** A chart being made or changed; nothing is on the sheet before insertChart or updateChart. */
export interface ChartDraft {
  readonly workings: Workings;
  chart: ChartModel;
}

type Draft = ChartDraft;

const NEW_CHART: Omit<ChartModel, 'id'> = {
  kind: 'COLUMN',
  ranges: [],
  headers: -1,
  transposed: false,
  merge: 'MERGE_COLUMNS',
  hidden: 'IGNORE_ROWS',
  options: {},
  anchor: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
};

export const newChartDraft = (workings: Workings): ChartDraft => ({
  workings,
  chart: { ...NEW_CHART, id: 0 },
});

function change(draft: Draft, part: Partial<ChartModel>): Draft {
  draft.chart = { ...draft.chart, ...part };
  return draft;
}

const option = (draft: Draft, name: string, value: unknown): Draft =>
  change(draft, { options: { ...draft.chart.options, [name]: value } });

const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

const typed = (className: string, kind: string): Method<Draft> =>
  free('', (draft: Draft) => draft.workings.make(className, change(draft, { kind })));

export function rangesOf(workings: Workings, chart: ChartModel): object[] {
  return chart.ranges.map(({ sheetId, area }) => workings.range(workings.book.tab(sheetId), area));
}

const builderMethods: Readonly<Record<string, Method<Draft>>> = {
  asColumnChart: typed('EmbeddedColumnChartBuilder', 'COLUMN'),
  asBarChart: typed('EmbeddedBarChartBuilder', 'BAR'),
  asLineChart: typed('EmbeddedLineChartBuilder', 'LINE'),
  asScatterChart: typed('EmbeddedScatterChartBuilder', 'SCATTER'),
  setChartType: free('ChartType', (draft: Draft, type: EnumMember) => change(draft, { kind: type.member })),
  getChartType: free('', ({ chart }: Draft) => CHART_TYPES[chart.kind]),
  addRange: free('Range', (draft: Draft, { tab, area }: RangePlace) => {
    const known = draft.chart.ranges.some((range) => range.sheetId === tab.id && sameArea(range.area, area));
    return known ? draft : change(draft, { ranges: [...draft.chart.ranges, { sheetId: tab.id, area }] });
  }),
  clearRanges: free('', (draft: Draft) => change(draft, { ranges: [] })),
  getRanges: free('', ({ workings, chart }: Draft) => rangesOf(workings, chart)),
  setNumHeaders: free('integer', (draft: Draft, headers: number) => change(draft, { headers })),
  setTransposeRowsAndColumns: free('boolean', (draft: Draft, transposed: boolean) =>
    change(draft, { transposed }),
  ),
  setMergeStrategy: free('ChartMergeStrategy', (draft: Draft, merge: EnumMember) =>
    change(draft, { merge: merge.member }),
  ),
  setHiddenDimensionStrategy: free('ChartHiddenDimensionStrategy', (draft: Draft, hidden: EnumMember) =>
    change(draft, { hidden: hidden.member }),
  ),
  setPosition: free(
    'integer,integer,integer,integer',
    (draft: Draft, row: number, column: number, offsetX: number, offsetY: number) => {
      if (row < 1 || column < 1) throw new Error('The chart must be anchored at a cell of the sheet.');
      return change(draft, { anchor: { row: row - 1, column: column - 1, offsetX, offsetY } });
    },
  ),
  setOption: free('string,any', option),
  build: free('', ({ workings, chart }: Draft) =>
    workings.make('EmbeddedChart', { workings, chart, tab: null }),
  ),
};

const axisTitles: Readonly<Record<string, Method<Draft>>> = {
  setTitle: free('string', (draft: Draft, title: string) => option(draft, 'title', title)),
  setXAxisTitle: free('string', (draft: Draft, title: string) => option(draft, 'hAxis.title', title)),
  setYAxisTitle: free('string', (draft: Draft, title: string) => option(draft, 'vAxis.title', title)),
  setColors: free('string[]', (draft: Draft, colors: string[]) => option(draft, 'colors', colors)),
};

const stacked: Readonly<Record<string, Method<Draft>>> = {
  setStacked: free('', (draft: Draft) => option(draft, 'isStacked', true)),
};

const builder = (name: string, more: Readonly<Record<string, Method<Draft>>>): ServiceClass<Draft> => ({
  name,
  fullName: `SpreadsheetApp.${name}`,
  methods: { ...builderMethods, ...more },
});

/** reference/spreadsheet/EmbeddedChartBuilder.md and its typed relatives; the generic one has no setTitle. */
export const chartBuilders: readonly ServiceClass<Draft>[] = [
  builder('EmbeddedChartBuilder', {}),
  builder('EmbeddedColumnChartBuilder', { ...axisTitles, ...stacked }),
  builder('EmbeddedBarChartBuilder', { ...axisTitles, ...stacked }),
  builder('EmbeddedLineChartBuilder', axisTitles),
  builder('EmbeddedScatterChartBuilder', axisTitles),
];

/** `tab` is null before the chart is inserted. */
export interface ChartPlace {
  readonly workings: Workings;
  readonly chart: ChartModel;
  readonly tab: Tab | null;
}

/** reference/spreadsheet/EmbeddedChart.md. */
export const embeddedChart: ServiceClass<ChartPlace> = {
  name: 'EmbeddedChart',
  fullName: 'SpreadsheetApp.EmbeddedChart',
  methods: {
    getChartId: handle('', ({ chart, tab }: ChartPlace) => (tab ? chart.id : null)),
    getRanges: read('', ({ workings, chart }: ChartPlace) => rangesOf(workings, chart)),
    getOptions: read('', ({ workings, chart }: ChartPlace) =>
      workings.make('ChartOptions', { options: chart.options }),
    ),
    getNumHeaders: read('', ({ chart }: ChartPlace) => chart.headers),
    getTransposeRowsAndColumns: read('', ({ chart }: ChartPlace) => chart.transposed),
    getMergeStrategy: read('', ({ chart }: ChartPlace) => CHART_MERGE_STRATEGIES[chart.merge]),
    getHiddenDimensionStrategy: read('', ({ chart }: ChartPlace) => HIDDEN_DIMENSIONS[chart.hidden]),
    getContainerInfo: read('', ({ workings, chart }: ChartPlace) =>
      workings.make('ContainerInfo', chart.anchor),
    ),
    modify: handle('', ({ workings, chart }: ChartPlace) =>
      workings.make('EmbeddedChartBuilder', { workings, chart }),
    ),
  },
};

/** reference/charts/ChartOptions.md. */
export const chartOptions: ServiceClass<{ options: Readonly<Record<string, unknown>> }> = {
  name: 'ChartOptions',
  fullName: 'Charts.ChartOptions',
  methods: {
    get: free(
      'string',
      ({ options }: { options: Readonly<Record<string, unknown>> }, name: string) => options[name] ?? null,
    ),
    getOrDefault: free(
      'string',
      ({ options }: { options: Readonly<Record<string, unknown>> }, name: string) => options[name] ?? null,
    ),
  },
};

type Anchor = ChartModel['anchor'];

/** reference/spreadsheet/ContainerInfo.md. */
export const containerInfo: ServiceClass<Anchor> = {
  name: 'ContainerInfo',
  fullName: 'SpreadsheetApp.ContainerInfo',
  methods: {
    getAnchorRow: free('', ({ row }: Anchor) => row + 1),
    getAnchorColumn: free('', ({ column }: Anchor) => column + 1),
    getOffsetX: free('', ({ offsetX }: Anchor) => offsetX),
    getOffsetY: free('', ({ offsetY }: Anchor) => offsetY),
  },
};
