import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { chartOption, type ChartData } from '../chartOption';

use([
  BarChart,
  LineChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  CanvasRenderer,
]);

/** One chart of a tab, filling the place it is given. */
export function ReportChart({ chart }: { readonly chart: ChartData }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return undefined;
    const drawing = init(place.current);
    drawing.setOption(chartOption(chart));
    const resized = new ResizeObserver(() => {
      drawing.resize();
    });
    resized.observe(place.current);
    return () => {
      resized.disconnect();
      drawing.dispose();
    };
  }, [chart]);
  return <div ref={place} className="report-chart" role="img" aria-label={chart.title} />;
}
