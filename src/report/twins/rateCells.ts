import { any, choose, compare, over, ref, text } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { noLimit, notDefined } from '../formula/missing';
import { wilsonLimits } from '../formula/wilsonLimits';
import { twinCell, type TwinCell } from './twin';

interface RateCellKeys {
  readonly rate: string;
  readonly low: string;
  readonly high: string;
}

interface CountedRate {
  readonly keys: RateCellKeys;
  readonly label: string;
  readonly count: Expression;
  readonly size: Expression;
  readonly z: Expression;
}

/** A share of people and its Wilson limits; words where the counts cannot be a part and its whole. */
export function rateCells({ keys, label, count, size, z }: CountedRate): TwinCell[] {
  const { low, high } = wilsonLimits(count, size, z);
  const impossible = any(compare(size, '<=', 0), compare(count, '<', 0), compare(count, '>', size));
  const known = (limit: Expression): Expression =>
    choose(compare(ref(keys.rate), '=', text(notDefined)), text(noLimit), limit);
  return [
    twinCell(keys.rate, label, choose(impossible, text(notDefined), over(count, size))),
    twinCell(keys.low, `${label}: low limit (Wilson)`, known(low)),
    twinCell(keys.high, `${label}: high limit (Wilson)`, known(high)),
  ];
}
