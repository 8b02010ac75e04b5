import { useSurroundings } from './Surroundings';

/** The sentence that belongs to a control now, or `null`. */
export function useSentence(control: string): string | null {
  const { problem } = useSurroundings().state;
  return problem?.control === control ? problem.sentence : null;
}
