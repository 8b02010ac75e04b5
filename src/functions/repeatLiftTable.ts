import type { EstimateWithInterval } from '../core/interval';
import type { RepeatLift } from '../core/metrics/repeatLift';
import type { Cell } from '../import/cell';
import { methodWords } from '../wording/methodWords';
import { verdictWords } from '../wording/verdictWords';
import { estimateFigure, figureTable, noValue, type Figure } from './figureTable';
import type { RepeatLiftRun } from './repeatLiftRun';

/** A whole repeat lift as a labelled table: the crude figure beside the one among alike customers. */
export function repeatLiftTable({ lift, windowDays, landmarkDays, level, period }: RepeatLiftRun): Cell[][] {
  const { decisive, counts } = lift;
  return figureTable([
    estimateFigure('lift', lift.relativeLift),
    estimateFigure('crude lift', minusOne(lift.crude.ratio)),
    estimateFigure('ratio', decisive.ratio),
    estimateFigure('difference in points', decisive.difference),
    estimateFigure('extra customers', lift.extraCustomers),
    { figure: 'verdict', value: verdictWords[lift.verdict] },
    { figure: 'grade', value: lift.grade },
    ...groupFigures(lift),
    { figure: 'customers not observed long enough', value: counts.notObserved },
    { figure: 'engaged without a date, left out', value: counts.engagedWithoutDate },
    { figure: 'engaged without a customer, left out', value: counts.engagedWithoutCustomer },
    { figure: 'engaged without an order', value: counts.engagedWithoutOrder },
    { figure: 'possibly old customers', value: counts.possiblyOldCustomers },
    ...withoutPossiblyOld(lift),
    { figure: 'order rows left out', value: counts.orderRowsLeftOut },
    { figure: 'p', value: decisive.p ?? noValue },
    { figure: 'window days', value: windowDays },
    { figure: 'landmark days', value: landmarkDays },
    { figure: 'confidence', value: level },
    { figure: 'method', value: methodWords[decisive.method] },
    ...(period === null ? [] : [{ figure: 'period', value: period }]),
  ]);
}

function groupFigures({ crude, occasionsBefore }: RepeatLift): Figure[] {
  const { successesA, sizeA, successesB, sizeB } = crude.total;
  const { engaged, others } = occasionsBefore;
  const gap = engaged === null || others === null ? null : engaged - others;
  return [
    { figure: 'engaged customers', value: sizeA },
    { figure: 'of them came back', value: successesA },
    { figure: 'other customers', value: sizeB },
    { figure: 'of them came back', value: successesB },
    { figure: 'purchases before, engaged', value: occasionsBefore.engaged ?? noValue },
    { figure: 'purchases before, others', value: occasionsBefore.others ?? noValue },
    { figure: 'were they already better? difference', value: gap ?? noValue },
  ];
}

/** Their share, and the lift without them where that is asked for. */
function withoutPossiblyOld({ counts, withoutPossiblyOld: without }: RepeatLift): Figure[] {
  const share = counts.possiblyOldCustomers / counts.observed;
  return [
    { figure: 'share of possibly old customers', value: counts.observed > 0 ? share : noValue },
    ...(without === null ? [] : [estimateFigure('lift without them', minusOne(without.ratio))]),
  ];
}

function minusOne({ estimate, interval }: EstimateWithInterval): EstimateWithInterval {
  const shifted = (value: number | null): number | null => (value === null ? null : value - 1);
  return {
    estimate: shifted(estimate),
    interval: interval && { ...interval, low: shifted(interval.low), high: shifted(interval.high) },
  };
}
