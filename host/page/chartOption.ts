import type { EChartsCoreOption } from 'echarts/core';

export interface ChartData {
  readonly kind: 'column' | 'bar' | 'line' | 'scatter';
  readonly title: string;
  readonly categories: readonly (string | number)[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    readonly color: string | null;
  }[];
  readonly horizontalTitle: string;
  readonly verticalTitle: string;
  /** Shows a value as the cells do. */
  readonly shown: (value: number) => string;
}

const ink = '#3c4043';
const faint = '#dadce0';
const axisText = { color: ink, fontSize: 11 };
const pixelsPerCharacter = 6;
const widestLabel = 150;

/** How far the name of an upright axis stands from it, so that it is clear of the axis labels. */
function clearOf(labels: readonly string[]): number {
  const longest = Math.max(...labels.map((label) => label.length), 1);
  return Math.min(longest * pixelsPerCharacter, widestLabel) + 16;
}

function categoryAxis(data: ChartData, name: string, lying: boolean): object {
  return {
    type: 'category',
    data: data.categories.map(String),
    name,
    nameLocation: 'middle',
    nameGap: lying ? clearOf(data.categories.map(String)) : 28,
    nameTextStyle: axisText,
    // Long names of activities are broken over lines rather than turned or dropped.
    axisLabel: { ...axisText, interval: 0, width: lying ? widestLabel : 90, overflow: 'break' },
    axisTick: { show: false },
    axisLine: { lineStyle: { color: faint } },
    inverse: lying,
  };
}

function valueAxis(data: ChartData, name: string, lying: boolean): object {
  return {
    type: 'value',
    name,
    nameLocation: 'middle',
    nameGap: lying
      ? 28
      : clearOf(data.series.flatMap(({ values }) => values.map((value) => data.shown(value ?? 0)))),
    nameTextStyle: axisText,
    axisLabel: { ...axisText, formatter: data.shown },
    splitLine: { lineStyle: { color: faint } },
    scale: data.kind === 'scatter',
  };
}

function points(data: ChartData, values: readonly (number | null)[]): unknown[] {
  if (data.kind !== 'scatter') return [...values];
  return values.map((value, index) => [data.categories[index], value]);
}

function axes(data: ChartData): { xAxis: object; yAxis: object } {
  if (data.kind === 'bar') {
    return {
      xAxis: valueAxis(data, data.horizontalTitle, true),
      yAxis: categoryAxis(data, data.verticalTitle, true),
    };
  }
  const yAxis = valueAxis(data, data.verticalTitle, false);
  if (data.kind === 'scatter')
    return { xAxis: { ...valueAxis(data, data.horizontalTitle, true), axisLabel: axisText }, yAxis };
  return { xAxis: categoryAxis(data, data.horizontalTitle, false), yAxis };
}

/** What echarts draws for a chart of the tab: its title, axis titles, colours and formats. */
export function chartOption(data: ChartData): EChartsCoreOption {
  const drawn = { column: 'bar', bar: 'bar', line: 'line', scatter: 'scatter' }[data.kind];
  const several = data.series.length > 1;
  return {
    animation: false,
    title: { text: data.title, left: 12, top: 10, textStyle: { color: ink, fontSize: 14, fontWeight: 600 } },
    legend: { show: several, bottom: 6, textStyle: axisText },
    tooltip: {
      trigger: data.kind === 'scatter' ? 'item' : 'axis',
      valueFormatter: (value: unknown) => shownValue(data, value),
    },
    grid: { left: 44, right: 24, top: 48, bottom: several ? 56 : 28, containLabel: true },
    ...axes(data),
    series: data.series.map(({ name, values, color }) => ({
      type: drawn,
      name,
      data: points(data, values),
      barMaxWidth: 48,
      symbolSize: 8,
      ...(color !== null && { itemStyle: { color }, lineStyle: { color } }),
    })),
  };
}

function shownValue(data: ChartData, value: unknown): string {
  return typeof value === 'number' ? data.shown(value) : '–';
}
