import { headerWords } from './header';
import { unusableExports } from './presets/unusable';

const rowsSearched = 40;

/** The known export that this tab is although nothing can be answered from it; `null` = none. */
export function unusableExport(
  cells: readonly (readonly unknown[])[],
): { readonly name: string; readonly sentence: string } | null {
  const texts = new Set<string>();
  for (const row of cells.slice(0, rowsSearched)) for (const cell of row) texts.add(headerWords(cell));
  const found = unusableExports.find(({ signatures }) =>
    signatures.some((words) => words.split(', ').every((text) => texts.has(text))),
  );
  return found ?? null;
}
