import type { Assumptions, PeriodChoice } from '../../analysis/assumptions';
import { numberFields } from './numberFields';
import type { NumberField, NumberName } from './numberFields';
import { percentText } from './readNumber';

export interface PeriodForm {
  readonly kind: PeriodChoice['kind'];
  /** ISO days; only for custom dates. */
  readonly from: string;
  readonly to: string;
}

/** The two numbers and the folded assumptions as they stand in the form: text, not yet read. */
export interface NumbersForm {
  readonly texts: Readonly<Record<NumberName, string>>;
  readonly unknown: { readonly hourlyRate: boolean; readonly margin: boolean };
  readonly period: PeriodForm;
  /** Fields the user has left: only these complain before Next is pressed. */
  readonly left: readonly string[];
  readonly moreOpen: boolean;
}

function fieldText(field: NumberField, assumptions: Assumptions): string {
  const value = assumptions[field.name];
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return field.kind === 'share' || field.kind === 'percent' ? percentText(value) : String(value);
}

/** The form filled from the saved assumptions. Before the first build the two questions are still open. */
export function numbersForm(assumptions: Assumptions, firstTime: boolean): NumbersForm {
  const texts = {} as Record<NumberName, string>;
  for (const field of numberFields) texts[field.name] = fieldText(field, assumptions);
  const { period } = assumptions;
  return {
    texts,
    unknown: {
      hourlyRate: !firstTime && assumptions.hourlyRate === null,
      margin: !firstTime && assumptions.margin === null,
    },
    period: period.kind === 'custom' ? period : { kind: period.kind, from: '', to: '' },
    left: [],
    moreOpen: false,
  };
}
