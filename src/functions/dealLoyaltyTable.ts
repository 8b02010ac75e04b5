import type { DealLoyalty } from '../core/metrics/dealLoyalty';
import type { Cell } from '../import/cell';
import { methodWords } from '../wording/methodWords';
import { verdictWords } from '../wording/verdictWords';
import { estimateFigure, figureTable } from './figureTable';

/** Both shares, their difference and whom they were counted from, as a labelled table. */
export function dealLoyaltyTable(
  { rate, othersRate, comparison, counts }: DealLoyalty,
  windowDays: number,
  level: number,
): Cell[][] {
  // Nobody drew these groups by chance; and where most rows fell out, not even their dates help.
  const grade = 2 * counts.orderRowsLeftOut > counts.orderRows ? 'E' : 'D';
  return figureTable([
    estimateFigure('came for a discount, later full price', rate),
    estimateFigure('others, later full price', othersRate),
    estimateFigure('difference in points', comparison.difference),
    { figure: 'verdict', value: verdictWords[comparison.verdict] },
    { figure: 'grade', value: grade },
    { figure: 'customers who came for a discount', value: comparison.total.sizeA },
    { figure: 'other customers', value: comparison.total.sizeB },
    { figure: 'customers not observed long enough', value: counts.notObserved },
    { figure: 'order rows left out', value: counts.orderRowsLeftOut },
    { figure: 'window days', value: windowDays },
    { figure: 'confidence', value: level },
    { figure: 'method', value: methodWords[comparison.method] },
  ]);
}
