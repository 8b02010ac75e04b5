import { healthRemarks } from '../wording/health';
import { columnLetters } from './address';
import type { HeaderRow } from './headerRow';

/** Of several columns with the same header, which one is used; nothing where every one of them is. */
export function headersTwice(cells: readonly unknown[], { columns }: HeaderRow): string[] {
  const used = new Set(columns.values());
  const alike = new Map<string, number[]>();
  cells.forEach((cell, column) => {
    const name = typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim().toLowerCase() : '';
    if (name !== '') alike.set(name, [...(alike.get(name) ?? []), column]);
  });
  return [...used].flatMap((column) => {
    const header = String(cells[column]).replace(/\s+/g, ' ').trim();
    const same = alike.get(header.toLowerCase()) ?? [];
    if (same.length < 2 || same.every((other) => used.has(other))) return [];
    return [healthRemarks.headerTwice(header, same.length, same.indexOf(column), columnLetters(column))];
  });
}
