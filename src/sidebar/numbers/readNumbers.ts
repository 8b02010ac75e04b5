import type { Assumptions, PeriodChoice } from '../../analysis/assumptions';
import { numberFields } from './numberFields';
import type { NumbersForm, PeriodForm } from './numbersForm';
import { readField } from './readField';

export interface NumbersReading {
  readonly assumptions: Assumptions;
  /** Field → the sentence to show beside it. Empty when all is well. */
  readonly sentences: Readonly<Record<string, string>>;
}

function periodSentence(period: PeriodForm): string | null {
  if (period.kind !== 'custom') return null;
  if (period.from === '' || period.to === '') return 'Choose the first and the last day.';
  return period.from > period.to ? 'The last day is before the first day.' : null;
}

function periodChoice(period: PeriodForm): PeriodChoice {
  return period.kind === 'custom'
    ? { kind: 'custom', from: period.from, to: period.to }
    : { kind: period.kind };
}

/** Reads the whole form over the saved assumptions; those without a field here stay as they were. */
export function readNumbers(form: NumbersForm, saved: Assumptions): NumbersReading {
  const values: Record<string, number | string | null> = {};
  const sentences: Record<string, string> = {};
  for (const field of numberFields) {
    const unknown = (field.name === 'hourlyRate' || field.name === 'margin') && form.unknown[field.name];
    const reading = unknown ? { value: null } : readField(field, form.texts[field.name]);
    if ('value' in reading) values[field.name] = reading.value;
    else sentences[field.name] = reading.sentence;
  }
  const sentence = periodSentence(form.period);
  if (sentence !== null) sentences['period'] = sentence;
  return { assumptions: { ...saved, ...values, period: periodChoice(form.period) }, sentences };
}
