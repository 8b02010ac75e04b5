import { countRows, isFilled, squaresAround } from '../formula/columnFormulas';
import {
  meanOf,
  onTheLine,
  plainErrorSquared,
  slopeOverWeeks,
  trendErrorSquared,
} from '../formula/blockPrediction';
import type { TrendBlock, WeekPlaces } from '../formula/blockPrediction';
import { call, choose, compare, plus, ref, text } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { notDefined } from '../formula/missing';
import { column, confidence, marginOfNoInterest, number, optional } from './inputs';
import { fewestWeeks, liftCells, offerOnlyCells, type PredictedBlocks } from './offerLiftCells';
import { twin, twinCell, type Twin, type TwinCell, type TwinInput } from './twin';

export interface OfferShape {
  /** Weeks of the offer, a part of one counting as one. */
  readonly offerBlocks: number;
  /** Weeks of the days after it; 0 = none, and the net lift is the lift. */
  readonly coolDownBlocks: number;
  readonly trend: boolean;
}

const enoughWeeks = (otherwise: Expression): Expression =>
  choose(compare(ref('weeks'), '<', fewestWeeks), text(notDefined), otherwise);

const weekPlaces = (place: Expression): WeekPlaces => ({ place, centre: 'centre', spread: 'placeSpread' });

function blockInputs(block: number, trend: boolean): TwinInput[] {
  const inputs: TwinInput[] = [
    number(`actual_${block}`, `Sales in week ${block} from the first day of the offer`),
    column(`baseline_${block}`, 'The same weekdays of each baseline week'),
  ];
  const ahead = number(`ahead_${block}`, 'Weeks it lies after the first week of the offer');
  return trend ? [...inputs, optional(ahead, block - 1)] : inputs;
}

function blockOf(given: Readonly<Record<string, Expression>>, block: number): TrendBlock {
  return {
    baseline: given[`baseline_${block}`]!,
    ahead: given[`ahead_${block}`] ?? { kind: 'number', value: 0 },
    mean: `mean_${block}`,
    slope: `slope_${block}`,
  };
}

/** Means of the blocks and, with a trend, the lines through them. */
function blockCells(blocks: readonly TrendBlock[], places: WeekPlaces | null): TwinCell[] {
  const [first] = blocks;
  const weeks = twinCell('weeks', 'Baseline weeks', countRows(isFilled(first!.baseline)));
  const means = blocks.map((block, at) =>
    twinCell(block.mean, `Mean of the weeks before, block ${at + 1}`, enoughWeeks(meanOf(block.baseline))),
  );
  if (places === null) return [weeks, ...means];
  const { place, centre, spread } = places;
  return [
    weeks,
    twinCell(centre, 'Middle of the weeks before', enoughWeeks(meanOf(place))),
    twinCell(spread, 'Spread of their places', enoughWeeks(squaresAround(place, ref(centre)))),
    ...means,
    ...blocks.map((block, at) =>
      twinCell(block.slope, `Change a week, block ${at + 1}`, enoughWeeks(slopeOverWeeks(block, places))),
    ),
  ];
}

function predicted(
  blocks: readonly TrendBlock[],
  actual: readonly Expression[],
  places: WeekPlaces | null,
): PredictedBlocks {
  const expected = blocks.map((block) => (places ? onTheLine(block, places) : ref(block.mean)));
  const squared = places ? trendErrorSquared(blocks, 'weeks', places) : plainErrorSquared(blocks, 'weeks');
  return {
    actual: plus(...actual),
    expected: enoughWeeks(plus(...expected)),
    standardError: enoughWeeks(call('SQRT', squared)),
    lostDegrees: places ? 2 : 1,
  };
}

/** OFFER_LIFT from the totals of its weeks; adding up days and choosing the weeks needs the add-on. */
export function offerLiftTwin({ offerBlocks, coolDownBlocks, trend }: OfferShape): Twin {
  const blocks = Array.from({ length: offerBlocks + coolDownBlocks }, (_, at) => at + 1);
  return twin({
    name: 'OFFER_LIFT',
    variant: `${trend ? 'with' : 'without'} trend, ${offerBlocks} + ${coolDownBlocks} weeks`,
    takes: 'figures',
    inputs: [
      ...blocks.flatMap((block): TwinInput[] => blockInputs(block, trend)),
      ...(trend ? [column('place', 'Place of each baseline week: −1 is the week before the offer')] : []),
      confidence,
      marginOfNoInterest,
    ] as readonly TwinInput[],
    outputs: ['lift', 'percent', 'low', 'high', 'p', 'expected', 'net', 'net_low', 'net_high', 'verdict'],
    cells: (given) => {
      const of = blocks.map((block) => blockOf(given, block));
      const actual = blocks.map((block) => given[`actual_${block}`]!);
      const places = trend ? weekPlaces(given.place!) : null;
      const offer = predicted(of.slice(0, offerBlocks), actual.slice(0, offerBlocks), places);
      const level = given.confidence!;
      return [
        ...blockCells(of, places),
        ...liftCells(offer, { lift: 'lift', low: 'low', high: 'high', parts: '' }, level),
        ...offerOnlyCells(offer, given.margin_of_no_interest!),
        ...liftCells(
          predicted(of, actual, places),
          { lift: 'net', low: 'net_low', high: 'net_high', parts: 'net.' },
          level,
        ),
      ];
    },
  });
}
