import { sentenceId } from './controlId';

/** The sentence beside the control it belongs to, announced when it appears. */
export function Sentence({
  control,
  sentence,
}: {
  readonly control: string;
  readonly sentence: string | null;
}) {
  if (sentence === null) return null;
  return (
    <p id={sentenceId(control)} class="error" role="alert">
      {sentence}
    </p>
  );
}
