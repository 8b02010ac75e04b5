type Cells = readonly (readonly unknown[])[];

/** A rectangle of a tab that holds a table; counted from 0, the ends not included. */
export interface TableArea {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Cells of tests and of files may be ragged; those of a spreadsheet are not. */
export function widthOf(cells: Cells): number {
  let width = 0;
  for (const row of cells) if (row.length > width) width = row.length;
  return width;
}

const nothing: readonly unknown[] = [];

/** The tab as if nothing stood outside of the area: every cell keeps its address. */
export function onlyArea<Tab extends { readonly cells: Cells }>(
  tab: Tab,
  { top, bottom, left, right }: TableArea,
): Tab & { readonly firstRow: number } {
  const cells = tab.cells.slice(0, bottom).map((row, at) => {
    if (at < top) return nothing;
    if (left === 0 && right >= row.length) return row;
    return row.slice(0, right).fill('', 0, left);
  });
  return { ...tab, cells, firstRow: top };
}

/** The tab as if nothing stood inside of the areas. */
export function withoutAreas<Tab extends { readonly cells: Cells }>(
  tab: Tab,
  areas: readonly TableArea[],
): Tab {
  if (areas.length === 0) return tab;
  const cells = tab.cells.map((row, at) =>
    areas
      .filter(({ top, bottom }) => at >= top && at < bottom)
      .reduce<readonly unknown[]>((left, area) => [...left].fill('', area.left, area.right), row),
  );
  return { ...tab, cells };
}
