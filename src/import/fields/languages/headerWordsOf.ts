import type { TableKind } from '../../tables';
import { dutch } from './dutch';
import { french } from './french';
import { german } from './german';
import { spanish } from './spanish';

/** Table → field → headers that people write in one language, separated by commas, without accents, the best first. */
export type HeaderWords = Readonly<Partial<Record<TableKind, Readonly<Record<string, string>>>>>;

const languages: readonly HeaderWords[] = [dutch, german, french, spanish];

/** Headers of a field in all languages but English. */
export function headerWordsOf(table: TableKind, field: string): string[] {
  return languages.flatMap((words) => words[table]?.[field]?.split(', ') ?? []);
}
