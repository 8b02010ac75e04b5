import type { FormattedNumber } from './check';

/** Days since 1899-12-30, as spreadsheets count. */
export function serialDay(isoDay: string): number {
  return Date.parse(`${isoDay}T00:00:00Z`) / 86_400_000 + 25_569;
}

export const day = (isoDay: string): FormattedNumber => ({ number: serialDay(isoDay), format: 'yyyy-mm-dd' });

export const moment = (isoDay: string, hours: number): FormattedNumber => ({
  number: serialDay(isoDay) + hours / 24,
  format: 'yyyy-mm-dd hh:mm:ss',
});

export const texts = (line: string): string[] => line.split(' ');

export const numbers = (line: string): number[] => texts(line).map(Number);
