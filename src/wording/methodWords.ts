import type { LiftTest } from '../core/metrics/liftTest';

/** How the limits of a comparison were found. */
export const methodWords: Readonly<Record<LiftTest['method'], string>> = {
  'newcombe-moverR': 'Newcombe (difference) and MOVER-R (ratio), both from Wilson limits',
  mantelHaenszel: 'Mantel–Haenszel over the rows, limits after Greenland and Robins',
};

export const pMethodWords: Readonly<Record<LiftTest['pMethod'], string>> = {
  fisherMidP: 'Fisher mid-p',
  nMinus1ChiSquare: 'chi-square with N − 1',
  cochranMantelHaenszel: 'Cochran–Mantel–Haenszel',
};
