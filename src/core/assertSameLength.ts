import { Failure } from './failure';

/** Columns of one table have a value for each row. */
export function assertSameLength(
  where: string,
  column: ArrayLike<number>,
  other: string,
  otherColumn: ArrayLike<number>,
): void {
  if (column.length !== otherColumn.length) {
    throw new Failure('UNEQUAL_LENGTHS', {
      where,
      rows: column.length,
      other,
      otherRows: otherColumn.length,
    });
  }
}
