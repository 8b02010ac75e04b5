import { once } from '../../core/once';

/** Words in one text, separated by commas; taken apart when first asked for. */
export function wordList(words: string): () => readonly string[] {
  return once(() => words.split(', '));
}
