import { Failure } from '../core/failure';
import { fieldSpecOf } from './columnOrConstant';
import { labels } from './fieldValues';
import { Interner } from './interner';
import { remarkOnCells } from './remarkOnCells';
import { fieldColumn, type TabSource } from './tabSource';

/** One of two things said in words: 1, 0, or −1 when it is neither. */
export type ChoiceOf = (text: string) => number;

/** Choices of a field, −1 = blank; `null` = no such column. A cell that says neither is blank with a remark. */
export function choices(
  source: TabSource,
  field: string,
  choiceOf: ChoiceOf,
  expected: string,
): Int8Array | null {
  const said = new Interner();
  const index = labels(source, field, said);
  if (index === null) return null;
  const meaning = said.names.map(choiceOf);
  const unclear: number[] = [];
  const values = Int8Array.from(index, (label, row) => {
    if (label < 0) return -1;
    if (meaning[label]! < 0) unclear.push(row);
    return meaning[label]!;
  });
  if (unclear.length > 0 && fieldColumn(source, field) === null)
    throw new Failure('BAD_CONSTANT', {
      tab: source.tab.name,
      field: fieldSpecOf(source, field).label,
      given: said.names[0]!,
    });
  remarkOnCells(source, field, unclear, expected);
  return values;
}
