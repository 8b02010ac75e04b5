import type { PlannedRange } from '../report/sheetPlan';

/** A formula of a check with addresses in the place of "{gain}", "{gain:}" and "{gain.2}". */
export function formulaWithPlaces(formula: string, data: ReadonlyMap<string, PlannedRange>): string {
  return formula.replace(/\{(\w+)(:|\.\d+)?\}/g, (_whole: string, name: string, part: string | undefined) => {
    const place = data.get(name);
    if (!place) throw new RangeError(`no data column ${name}`);
    const column = columnLetters(place.column);
    const first = `${column}${place.row}`;
    if (part === ':') return `${first}:${column}`;
    if (part) return `${column}${place.row + Number(part.slice(1)) - 1}`;
    return `${first}:${column}${place.row + place.rows - 1}`;
  });
}

/** "A", "Z", "AA". */
function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? last : columnLetters(rest) + last;
}
