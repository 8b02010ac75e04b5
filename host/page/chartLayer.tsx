import { DrawingTypeEnum, CommandType } from '@univerjs/core';
import {
  ISheetDrawingService,
  SetDrawingApplyMutation,
  DrawingApplyType,
} from '@univerjs/preset-sheets-drawing';
import { useEffect, useState } from 'react';
import type { Book } from '../engine/book';
import type { ChartModel } from '../engine/chartStore';
import { chartDataOf, plannedChart } from './chartDataOf';
import { chartPlace } from './chartPlace';
import type { ChartData } from './chartOption';
import { ReportChart } from './views/ReportChart';

const componentKey = 'ReportChart';
const settleTime = 120;

interface FloatData {
  readonly sheetId: string;
  readonly chartId: number;
}

/** Calls back once after a burst of changes. */
function afterBurst(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, settleTime);
  };
}

function current(book: Book, { sheetId, chartId }: FloatData): ChartData | null {
  const model = book.charts.of(sheetId).find(({ id }) => id === chartId);
  return model ? chartDataOf(book, sheetId, model) : null;
}

/** Draws the charts of the document's tabs over their cells, and draws them again when numbers change. */
export function drawCharts(book: Book): void {
  const changed = new EventTarget();
  const tellCharts = afterBurst(() => changed.dispatchEvent(new Event('change')));
  book.engine.commands.onCommandExecuted(({ type, id }) => {
    if (type === CommandType.MUTATION && /set-range-values|calculation-result/.test(id)) tellCharts();
  });

  function LiveChart({ data }: { readonly data: FloatData }) {
    const [chart, setChart] = useState(() => current(book, data));
    useEffect(() => {
      const update = () => {
        setChart(current(book, data));
      };
      changed.addEventListener('change', update);
      return () => {
        changed.removeEventListener('change', update);
      };
    }, [data]);
    return chart && <ReportChart chart={chart} />;
  }

  book.engine.api.registerComponent(componentKey, LiveChart);
  const layer = new ChartLayer(book);
  const place = afterBurst(() => {
    layer.place();
  });
  book.charts.onChange(place);
  place();
}

/** Keeps one drawing in the grid for each chart of the document. */
class ChartLayer {
  private readonly drawn = new Map<string, ChartModel>();

  constructor(private readonly book: Book) {}

  place(): void {
    const wanted = new Map<string, { sheetId: string; model: ChartModel }>();
    for (const tab of this.book.tabs) {
      for (const model of this.book.charts.of(tab.id))
        wanted.set(`chart-${tab.id}-${model.id}`, { sheetId: tab.id, model });
    }
    for (const [key, model] of this.drawn) if (wanted.get(key)?.model !== model) this.remove(key);
    for (const [key, { sheetId, model }] of wanted) if (!this.drawn.has(key)) this.add(key, sheetId, model);
  }

  private add(drawingId: string, subUnitId: string, model: ChartModel): void {
    const { sheet } = this.book.tab(subUnitId);
    const { from, to, box } = chartPlace(sheet, plannedChart(this.book, subUnitId, model));
    const drawing = {
      unitId: this.book.engine.unitId,
      subUnitId,
      drawingId,
      drawingType: DrawingTypeEnum.DRAWING_DOM,
      componentKey,
      data: { sheetId: subUnitId, chartId: model.id },
      transform: box,
      sheetTransform: { from, to },
      axisAlignSheetTransform: { from, to },
      allowTransform: false,
    };
    const service = this.book.engine.injector.get(ISheetDrawingService);
    this.apply(service.getBatchAddOp([drawing as never]) as never, DrawingApplyType.INSERT);
    this.drawn.set(drawingId, model);
  }

  private remove(drawingId: string): void {
    this.drawn.delete(drawingId);
    const [, subUnitId = ''] = drawingId.split('-');
    const service = this.book.engine.injector.get(ISheetDrawingService);
    const place = { unitId: this.book.engine.unitId, subUnitId, drawingId };
    // A drawing goes with its tab; then there is nothing left to remove.
    if (!service.getDrawingByParam(place)) return;
    this.apply(service.getBatchRemoveOp([place]) as never, DrawingApplyType.REMOVE);
  }

  // The mutation instead of the command: a chart of the add-on is not something that Undo should take away.
  private apply({ unitId, subUnitId, redo, objects }: Record<string, unknown>, type: DrawingApplyType): void {
    this.book.engine.commands.syncExecuteCommand(SetDrawingApplyMutation.id, {
      unitId,
      subUnitId,
      op: redo,
      objects,
      type,
    });
  }
}
