import { NumberValueObject, functionStatistical, type BaseValueObject } from '@univerjs/engine-formula';
import { chiSquareTail } from './chiSquareTail';
import { studentTail, studentTailPoint } from './studentTail';

type Single = (first: BaseValueObject, second: BaseValueObject) => BaseValueObject;

const RECKONED = Symbol.for('engagement-roi.tails');

/** A function of Univer that takes its arguments cell by cell. */
interface Reckoner {
  readonly prototype: { _handleSingleObject?: Single; [RECKONED]?: true };
}

/**
 * Univer takes tails from 1 − what lies before them, so that 1e-20 becomes 0, and finds t to nine digits. Google,
 * Excel and LibreOffice do better; so do these. What is refused stays Univer's.
 */
const accurate: Readonly<Record<string, (first: number, degreesOfFreedom: number) => number>> = {
  'CHISQ.DIST.RT': chiSquareTail,
  'T.DIST.2T': studentTail,
  'T.INV.2T': studentTailPoint,
};

export function useAccurateTails(): void {
  for (const [functionClass, name] of functionStatistical as unknown as readonly (readonly [
    Reckoner,
    string,
  ])[]) {
    const reckon = accurate[name];
    const { prototype } = functionClass;
    const original = prototype._handleSingleObject;
    if (!reckon || !original || prototype[RECKONED]) continue;
    prototype[RECKONED] = true;
    prototype._handleSingleObject = function (first, second) {
      const answer = original.call(this, first, second);
      if (answer.isError()) return answer;
      return NumberValueObject.create(
        reckon(Number(first.getValue()), Math.floor(Number(second.getValue()))),
      );
    };
  }
}
