import type { FigureDto } from '../addon/dto';

/** Key of a figure on the report → what the sidebar calls it, in the order of importance; '' keeps the report's word. */
const headlines: readonly (readonly [string, string])[] = [
  ['roe.ratio', 'Return on engagement, as claimed'],
  ['supported.roe', 'Return on engagement, as supported'],
  ['roe.net', 'Left over'],
  ['roe.perHour', 'Left over per hour'],
  ['repeat.lift', 'Engaged customers: change in repeat orders'],
  ['repeat.grade', ''],
  ['funnel.rate', ''],
];

const withoutHeadlines = 5;

/** The few figures worth saying in the sidebar; of a report without any of them the first five. */
export function headlineFigures(figures: readonly FigureDto[]): readonly FigureDto[] {
  const found = headlines.flatMap(([key, label]) => {
    const figure = figures.find((candidate) => candidate.key === key);
    return figure ? [{ ...figure, label: label === '' ? figure.label : label }] : [];
  });
  return found.length > 0 ? found : figures.slice(0, withoutHeadlines);
}
