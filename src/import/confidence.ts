/**
 * How sure we are what a tab holds, from 0 to 1: a rank, not a probability.
 *
 * 1 a known export with every column it must have; 0.8 a known export without one of them; 0.6 every needed column has a
 * header known word for word; 0.4 a needed column only has a header like a known one, or is missing; 0.2 no header is
 * known, and only what the cells hold speaks for it; 0 nothing does.
 */
export const confidence = {
  knownExport: 1,
  knownExportIncomplete: 0.8,
  knownHeaders: 0.6,
  similarHeaders: 0.4,
  cellsOnly: 0.2,
  none: 0,
  /** The user said what it is. */
  chosen: 1,
} as const;
