import { defaultAssumptions } from '../analysis/assumptions';
import type { EstimateWithInterval } from '../core/interval';
import type { Cell } from '../import/cell';
import { estimateFigure, figureTable, type Figure } from './figureTable';
import { singleLimit, singleNumber } from './singleNumber';

export interface Rate {
  readonly name: string;
  readonly rate: EstimateWithInterval;
  /** Why there is no rate, should there be none. */
  readonly why: string;
  readonly figures: readonly Figure[];
  /** Wilson, unless said. */
  readonly method?: string;
  /** Why a rate may have no limits. */
  readonly whyNoLimits?: string;
}

/** A rate by its keyword: itself, one of its limits, or the table with what is behind it. */
export function rateResult(
  { name, rate, why, figures, method = 'Wilson', whyNoLimits = why }: Rate,
  output: string,
): Cell | Cell[][] {
  if (output === 'table')
    return figureTable([
      estimateFigure(name, rate),
      ...figures,
      { figure: 'method', value: `${method}, confidence ${defaultAssumptions.level}` },
    ]);
  if (output !== 'low' && output !== 'high') return singleNumber(rate.estimate, name, why);
  if (rate.interval === null)
    return singleNumber(null, `limit of the ${name}`, rate.estimate === null ? why : whyNoLimits);
  return singleLimit(rate, output, name);
}
