import type { ImportedData } from '../../import/tables';
import type { MappedAnalysis } from '../mappedAnalysis';
import { part, resultOf, type Part } from '../part';
import { purchases } from '../purchases';
import { advocates, type Advocates } from './advocates';
import { comingBack, type ComingBack } from './comingBack';
import { customerWorth, type CustomerWorth } from './customerWorth';
import { deals, type Deals } from './deals';
import { holdOut, type HoldOut } from './holdOut';
import { segments, type Segments } from './segments';
import { spendDifference, type SpendDifference } from './spendDifference';
import { winningAndKeeping, type WinningAndKeeping } from './winningAndKeeping';

/** What the orders and the customers say about the customers. */
export interface Customers {
  readonly comingBack: Part<ComingBack>;
  readonly spend: Part<SpendDifference>;
  readonly worth: Part<CustomerWorth>;
  readonly winningAndKeeping: Part<WinningAndKeeping>;
  readonly deals: Part<Deals>;
  readonly advocates: Part<Advocates>;
  readonly segments: Part<Segments>;
  readonly holdOut: Part<HoldOut>;
}

/** The questions about customers, each answered or saying what it lacks. */
export function customers(
  data: ImportedData,
  { period, assumptions, repeat }: Pick<MappedAnalysis, 'period' | 'assumptions' | 'repeat'>,
): Customers {
  const { activities, orders, customers: list } = data;
  const bought = part(() => purchases(data, period));
  return {
    comingBack: part(() => comingBack(bought, period, assumptions)),
    spend: part(() => spendDifference(orders!, resultOf(repeat), assumptions)),
    worth: part(() => customerWorth(orders, bought, assumptions)),
    winningAndKeeping: part(() => winningAndKeeping(activities, bought, period, assumptions)),
    deals: part(() => deals(orders, bought, repeat, period, assumptions)),
    advocates: part(() => advocates(list, bought, period, assumptions)),
    segments: part(() => segments(list, bought, assumptions)),
    holdOut: part(() => holdOut(list, bought, period, assumptions)),
  };
}
