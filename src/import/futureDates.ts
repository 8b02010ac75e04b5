import { Failure } from '../core/failure';
import { dateWarning, dropReasons } from '../wording/health';
import { cellAddress } from './address';
import { isoDayText } from './calendar';
import type { FieldSpec } from './fields/fieldSpec';
import { fieldColumn, type TabSource } from './tabSource';

/**
 * Nothing is known yet of days to come, so a date after today is mistyped. Where every row needs its date the row is
 * not used; elsewhere only the date is blank, and a remark says so.
 */
export function leaveOutFutureDates(
  source: TabSource,
  { name, label }: FieldSpec,
  values: Float64Array,
  isNeeded: boolean,
): void {
  const column = fieldColumn(source, name);
  const tomorrow = source.today + 1;
  let first = -1;
  let rows = 0;
  for (let row = 0; row < values.length; row++) {
    if (!(values[row]! >= tomorrow)) continue;
    if (column === null) throw futureConstant(source, label, values[row]!);
    if (isNeeded) source.ledger.drop(row, dropReasons.inFuture(label), column.column);
    else {
      values[row] = NaN;
      if (!source.ledger.isKept(row)) continue;
      if (first < 0) first = row;
      rows++;
    }
  }
  if (column !== null && rows > 0)
    source.remarks.push(
      dateWarning(label, cellAddress(source.tab.name, column.from + first, column.column), rows),
    );
}

/** "All rows of this tab are of 2062-01-01." */
function futureConstant({ tab }: TabSource, label: string, day: number): Failure {
  return new Failure('BAD_CONSTANT', { tab: tab.name, field: label, given: isoDayText(Math.floor(day)) });
}
