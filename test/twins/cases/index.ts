import { draw, type Draw } from './draw';
import { liftCases } from './liftCases';
import { moneyCases } from './moneyCases';
import { rateCases } from './rateCases';
import { spreadCases } from './spreadCases';
import type { Twin } from '../../../src/report/twins/twin';
import type { TwinCase, TwinCases } from './twinCase';

const inputsPerTwin = 300;

const generators: readonly { readonly twin: Twin; readonly of: (draw: Draw) => TwinCase }[] = [
  ...moneyCases,
  ...rateCases,
  ...liftCases,
  ...spreadCases,
];

/** For every twin 300 inputs, the same in every run, and what the core says to each. */
export const twinCases: readonly TwinCases[] = generators.map(({ twin, of }, at) => {
  const drawn = draw(20_250_301 + at);
  return { twin, cases: drawn.list(inputsPerTwin, () => of(drawn)) };
});
