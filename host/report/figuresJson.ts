import type { BuildResult, FigureDto } from './addonTypes';

type Built = Extract<BuildResult, { kind: 'built' }>;
type Value = FigureDto['value'];

/** The figures as a file: by key, with the values that the calculated report tab holds. */
export function figuresJson(built: Built, valueAt: (cell: string) => Value): string {
  const figures = built.figures.map(({ key, label, cell, format }) => [
    key,
    { label, cell, value: valueAt(cell), format },
  ]);
  const { report, health, overall } = built;
  const { sheetId: _sheetId, url: _url, ...shown } = report;
  return `${JSON.stringify({ figures: Object.fromEntries(figures) as unknown, health, overall, report: shown }, null, 2)}\n`;
}
