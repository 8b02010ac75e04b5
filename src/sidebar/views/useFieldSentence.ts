import { readNumbers } from '../numbers/readNumbers';
import { useSurroundings } from './Surroundings';
import { useSentence } from './useSentence';

/** What is wrong with an assumption: the server's word, or our own once the field was left. */
export function useFieldSentence(name: string): string | null {
  const { state } = useSurroundings();
  const said = useSentence('assumption:' + name);
  const { numbers, setup } = state;
  if (said !== null || !numbers || !setup || !numbers.left.includes(name)) return said;
  return readNumbers(numbers, setup.assumptions).sentences[name] ?? null;
}
