import type { Evidence } from '../../core/evidence';
import { evidenceWords } from '../../wording/evidenceWords';
import type { Figures } from '../blocks';
import { figure, remark, words } from '../cells';
import { formats } from '../formats';

/** How well a result is supported, and the cheapest step that would support it better. */
export function gradeRow(
  key: string,
  { grade, gradeReason }: Evidence,
  landmarkDays: number,
): Figures['rows'][number] {
  return {
    label: words('Evidence grade, A to E'),
    value: figure(grade, formats.text, { key: `${key}.grade`, label: 'Evidence grade' }),
    remark: remark(`Next step: ${evidenceWords(gradeReason, landmarkDays).nextStep}`),
  };
}
