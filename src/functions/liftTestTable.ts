import type { LiftTest } from '../core/metrics/liftTest';
import type { Cell } from '../import/cell';
import { methodWords, pMethodWords } from '../wording/methodWords';
import { verdictWords } from '../wording/verdictWords';
import { estimateFigure, figureTable, noValue } from './figureTable';

/** A whole comparison as a labelled table. */
export function liftTestTable(test: LiftTest, confidence: number): Cell[][] {
  const { p, total } = test;
  return figureTable([
    estimateFigure('difference in points', test.difference),
    estimateFigure('ratio', test.ratio),
    { figure: 'rate a', value: total.successesA / total.sizeA },
    { figure: 'rate b', value: total.successesB / total.sizeB },
    { figure: 'people in a', value: total.sizeA },
    { figure: 'people in b', value: total.sizeB },
    { figure: 'segments with both groups', value: test.informativeStrata },
    { figure: 'verdict', value: verdictWords[test.verdict] },
    { figure: 'p', value: p ?? noValue },
    { figure: 'test behind p', value: pMethodWords[test.pMethod] },
    { figure: 'confidence', value: confidence },
    { figure: 'method', value: methodWords[test.method] },
  ]);
}
