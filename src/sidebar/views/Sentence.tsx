import { sentenceId } from './controlId';

interface SentenceProps {
  readonly control: string;
  readonly sentence: string | null;
  /** A to-do asks for something that is still open; an error says what was refused. */
  readonly tone?: 'error' | 'todo';
}

/** The sentence beside the control it belongs to, announced when it appears. */
export function Sentence({ control, sentence, tone = 'error' }: SentenceProps) {
  if (sentence === null) return null;
  return (
    <p id={sentenceId(control)} class={tone} role={tone === 'error' ? 'alert' : 'status'}>
      {sentence}
    </p>
  );
}
