import type { OfferLift, OfferLiftOptions } from '../core/metrics/offerLift';
import type { DayRange } from '../core/offer/dayRange';
import { isoDayText } from '../import/calendar';
import type { Cell } from '../import/cell';
import { verdictWords } from '../wording/verdictWords';
import { estimateFigure, figureTable, noValue, type Figure } from './figureTable';

const passedOverBecause = {
  excluded: 'passed over: days you left out',
  noRows: 'passed over: no sales',
  beforeData: 'passed over: begins before your data',
};

/** A whole offer as a labelled table, with every week it was compared with. */
export function offerLiftTable(
  { offer, net, weeks, rowsRead, rowsLeftOut }: OfferLift,
  { offerStart, offerEnd, cooldownDays, trend, level }: OfferLiftOptions,
): Cell[][] {
  return figureTable([
    estimateFigure('lift', offer.lift),
    estimateFigure('lift ÷ expected', offer.relativeLift),
    net === null
      ? { figure: 'net with the days after', value: 'not over yet' }
      : estimateFigure('net with the days after', net.lift),
    { figure: 'sales in the offer', value: offer.actual },
    { figure: 'expected without it', value: offer.expected },
    { figure: 'verdict', value: verdictWords[offer.verdict] },
    // Where most rows have no date, not even the comparison by date holds.
    { figure: 'grade', value: 2 * rowsLeftOut > rowsRead ? 'E' : 'D' },
    { figure: 'p', value: offer.p ?? noValue },
    { figure: 'offer', value: rangeText({ from: offerStart, to: offerEnd }) },
    { figure: 'days after it', value: cooldownDays },
    { figure: 'baseline weeks used', value: weeks.used.length },
    { figure: 'rows left out', value: rowsLeftOut },
    { figure: 'confidence', value: level },
    { figure: 'method', value: `weekly blocks${trend ? ' with trend' : ''}, prediction limits from t` },
    ...weekFigures(weeks),
  ]);
}

function weekFigures({ used, passedOver }: OfferLift['weeks']): Figure[] {
  const weeks = [
    ...used.map((week) => ({ ...week, value: week.total })),
    ...passedOver.map((week) => ({ ...week, value: passedOverBecause[week.reason] })),
  ];
  return weeks
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, value }) => ({ figure: `week ${rangeText({ from, to })}`, value }));
}

function rangeText({ from, to }: DayRange): string {
  return `${isoDayText(from)} to ${isoDayText(to)}`;
}
