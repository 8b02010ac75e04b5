import { NumberValueObject, type BaseValueObject } from '@univerjs/engine-formula';

type Operation = (this: NumberValueObject, value: string | number | boolean) => BaseValueObject;

const RECKONED = Symbol.for('engagement-roi.doubles');

/**
 * Univer reckons `+ - * /` in decimals of 20 digits, Google in doubles: the last digit differs, and a report's
 * formula would not give the double that the function beside it gives. Errors stay Univer's.
 */
export function useDoubles(): void {
  const prototype = NumberValueObject.prototype as NumberValueObject & { [RECKONED]?: true };
  if (prototype[RECKONED]) return;
  prototype[RECKONED] = true;
  prototype.plusBy = inDoubles(prototype.plusBy, (a, b) => a + b);
  prototype.minusBy = inDoubles(prototype.minusBy, (a, b) => a - b);
  prototype.multiplyBy = inDoubles(prototype.multiplyBy, (a, b) => a * b);
  prototype.dividedBy = inDoubles(prototype.dividedBy, (a, b) => a / b);
}

function inDoubles(original: Operation, reckon: (a: number, b: number) => number): Operation {
  return function (value) {
    const result =
      typeof value === 'string' && value.trim() === '' ? NaN : reckon(this.getValue(), Number(value));
    return Number.isFinite(result) ? NumberValueObject.create(result) : original.call(this, value);
  };
}
