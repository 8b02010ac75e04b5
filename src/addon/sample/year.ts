/** Days since 1970-01-01 of the year the sample shop is in: 2025. */
export const firstDay = 20_089;
export const lastDay = firstDay + 364;

const monday = 1;

/** The bakery is closed on Mondays. */
export function openDay(day: number): number {
  return (day + 4) % 7 === monday ? day + 1 : day;
}

/** A day as a spreadsheet counts it: days since 1899-12-30. */
export const serialDay = (day: number): number => day + 25_569;
