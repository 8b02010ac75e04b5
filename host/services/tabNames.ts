import type { Book } from '../engine/book';
import type { Tab } from '../engine/tab';

/** Throws as Google does for a name that another tab has. */
export function checkTabName(book: Book, name: string, own: Tab | null): void {
  if (name.trim() === '' || name.length > 100)
    throw new Error('Sheet name cannot be empty or longer than 100 characters.');
  const other = book.tabNamed(name);
  if (other && other !== own) {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

/** "Sheet4", or "Copy of Orders 2": the first name that is free. */
export function freeTabName(book: Book, stem: string, separator: string, from: number): string {
  for (let number = from; ; number++) {
    const name = number === 1 && separator !== '' ? stem : `${stem}${separator}${String(number)}`;
    if (!book.tabNamed(name)) return name;
  }
}
