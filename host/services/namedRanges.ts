import { rangeNamed } from './sheetPlace';
import { free, handle, type ServiceClass } from './serviceObject';
import type { Workings } from './workings';

interface NamedArea {
  readonly workings: Workings;
  readonly name: string;
  readonly reference: string;
}

const named = (workings: Workings): NamedArea[] =>
  workings.book.workbook.getDefinedNames().map((defined) => ({
    workings,
    name: defined.getName(),
    reference: defined.getFormulaOrRefString().replace(/^=/, ''),
  }));

const rangeOf = ({ workings, reference }: NamedArea): object | null =>
  rangeNamed({ workings, tab: workings.book.activeTab }, reference.replace(/\$/g, ''));

export function namedRange(workings: Workings, name: string): object | null {
  const found = named(workings).find((area) => area.name.toLowerCase() === name.toLowerCase());
  return found ? rangeOf(found) : null;
}

export const namedRanges = (workings: Workings): object[] =>
  named(workings).map((area) => workings.make('NamedRange', area));

/** reference/spreadsheet/NamedRange.md. */
export const namedRangeService: ServiceClass<NamedArea> = {
  name: 'NamedRange',
  fullName: 'SpreadsheetApp.NamedRange',
  methods: { getName: free('', ({ name }: NamedArea) => name), getRange: handle('', rangeOf) },
};
