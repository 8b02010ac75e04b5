import { isCurrency } from '../../wording/isCurrency';
import type { NumberField } from './numberFields';
import { percentText, readAmount, readPercent, readShare } from './readNumber';

/** What a field holds: the value to store, or the sentence to show beside it. */
export type FieldReading = { readonly value: number | string | null } | { readonly sentence: string };

const empty: Record<NumberField['kind'], string> = {
  money: 'Type an amount, or tick “I don’t know”.',
  share: 'Type a number between 0 and 100, or tick “I don’t know”.',
  percent: 'Type a percentage, such as 10.',
  days: 'Type a number of days.',
  currency: '',
};

function readMoney(field: NumberField, typed: string): FieldReading {
  const value = readAmount(typed);
  if (value === null) return { sentence: 'This is not an amount. Type it like 30 or 30.50.' };
  if (value < 0) return { sentence: 'Type 0 or more.' };
  if (value === 0 && field.optional) return { sentence: 'Type more than 0, or leave it empty.' };
  return { value };
}

function readMargin(typed: string): FieldReading {
  const value = readShare(typed);
  if (value === null) return { sentence: 'This is not a number. Type it like 45.' };
  if (value === 'unclear') return { sentence: 'Is that 1 % or all of it? Type 1 % or 100 %.' };
  if (value <= 0 || value > 1)
    return { sentence: 'Type more than 0 and at most 100. 45 means: 45 of 100 is left.' };
  return { value };
}

function readPercentage(field: NumberField, typed: string): FieldReading {
  const value = readPercent(typed);
  if (value === null) return { sentence: 'This is not a percentage. Type it like 10.' };
  const { least, most } = field;
  if (most !== undefined && !(value >= least && value <= most))
    return { sentence: `Type a number from ${percentText(least)} to ${percentText(most)}.` };
  if (value < field.least) return { sentence: field.least < 0 ? 'Type more than −100.' : 'Type 0 or more.' };
  return { value };
}

function readDays(field: NumberField, typed: string): FieldReading {
  const value = readAmount(typed);
  if (value === null || !Number.isInteger(value) || value < field.least)
    return { sentence: 'Type a whole number of days, ' + String(field.least) + ' or more.' };
  return { value };
}

/** Reads one typed field. */
export function readField(field: NumberField, typed: string): FieldReading {
  const text = typed.trim();
  if (text === '') return field.optional ? { value: null } : { sentence: empty[field.kind] };
  if (field.kind === 'money') return readMoney(field, text);
  if (field.kind === 'share') return readMargin(text);
  if (field.kind === 'percent') return readPercentage(field, text);
  if (field.kind === 'days') return readDays(field, text);
  return isCurrency(text)
    ? { value: text }
    : { sentence: 'Type the three letters of a currency or its sign, such as USD or $.' };
}
