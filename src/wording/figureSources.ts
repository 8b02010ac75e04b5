/** The list at the foot of a report. */
export const figureSourceWords = {
  title: 'Where each figure comes from',
  meaning:
    'Cells of this page: the cells of your tabs they were taken from, and how many of those rows are used. A formula rests on all that the cells it reads rest on.',
  inPeriod: 'Of the rows used, those in the period count.',
  assumptions: 'your assumptions, not your tabs.',
  place: (tab: string, ranges: readonly string[], rowsUsed: number): string =>
    `"${tab}" ${ranges.join(', ')} (${rowsUsed} ${rowsUsed === 1 ? 'row' : 'rows'})`,
} as const;
