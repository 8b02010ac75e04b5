import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import type { Nullable } from '@univerjs/core';
import { isDateObject, type SheetSettings } from './cellContent';
import { googleError } from './googleError';
import { dayPattern, isDate, momentPattern } from './numberFormat';

export type ScriptBody = (args: unknown[]) => unknown;

/** One custom function as the engine runs it; values cross in both directions as in Google Sheets. */
export class ScriptFunction extends BaseFunction {
  override minParams = -1;
  override maxParams = -1;

  constructor(
    name: string,
    private readonly body: ScriptBody,
    private readonly settings: SheetSettings,
    private readonly failures: Map<string, string>,
  ) {
    super(name as never);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const cell = `${this.subUnitId ?? ''}|${String(this.row)}|${String(this.column)}`;
    try {
      const result = this.body(variants.map((variant) => this.argument(variant)));
      this.failures.delete(cell);
      return Array.isArray(result) ? this.spilled(result) : this.single(result);
    } catch (error) {
      this.failures.set(cell, thrownMessage(error));
      return ErrorValueObject.create('#ERROR!' as never);
    }
  }

  private argument(variant: FunctionVariantType): unknown {
    const value = variant.isReferenceObject()
      ? (variant as BaseReferenceObject).toArrayValueObject()
      : (variant as BaseValueObject);
    if (!value.isArray()) return this.scriptValue(value);
    const array = value as ArrayValueObject;
    const cells = array.getArrayValue();
    const columns = array.getColumnCount();
    const rows = Array.from({ length: array.getRowCount() }, (_, row) =>
      Array.from({ length: columns }, (__, column) => this.scriptValue(cells[row]?.[column])),
    );
    return rows.length === 1 && columns === 1 ? rows[0]?.[0] : rows;
  }

  private scriptValue(value: Nullable<BaseValueObject>): unknown {
    if (!value || value.isNull()) return '';
    if (value.isError()) return googleError((value as ErrorValueObject).getErrorType());
    if (value.isNumber() && isDate(value.getPattern()))
      return this.settings.time.date(Number(value.getValue()));
    return value.getValue();
  }

  private spilled(result: readonly unknown[]): BaseValueObject {
    const rows = result.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
    const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    if (columns === 0) return this.single('');
    return ArrayValueObject.create({
      calculateValueList: rows.map((row) =>
        Array.from({ length: columns }, (_, column) => this.single(row[column])),
      ),
      rowCount: rows.length,
      columnCount: columns,
      unitId: '',
      sheetId: '',
      row: -1,
      column: -1,
    });
  }

  private single(value: unknown): BaseValueObject {
    if (value === null || value === undefined || value === '') return StringValueObject.create('');
    if (typeof value === 'boolean') return BooleanValueObject.create(value);
    if (isDateObject(value)) {
      const serial = this.settings.time.serial(value);
      const day = Number.isInteger(serial);
      return NumberValueObject.create(
        serial,
        day ? dayPattern(this.settings.locale) : momentPattern(this.settings.locale),
      );
    }
    if (typeof value !== 'number') return StringValueObject.create(String(value));
    return Number.isFinite(value)
      ? NumberValueObject.create(value)
      : ErrorValueObject.create('#NUM!' as never);
  }
}

function thrownMessage(error: unknown): string {
  const message = (error as { message?: unknown } | null)?.message;
  return typeof message === 'string' ? message : String(error);
}
