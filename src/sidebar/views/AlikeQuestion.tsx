import type { TabDraft } from '../tabs/tabDraft';
import { useSurroundings } from './Surroundings';

interface AlikeQuestionProps {
  readonly tab: TabDraft;
  /** The tab in use that has the same headings. */
  readonly like: TabDraft;
}

/** A new tab with the headings of one in use: what is it? */
export function AlikeQuestion({ tab, like }: AlikeQuestionProps) {
  const { dispatch, server } = useSurroundings();
  const { sheetId, name } = tab.recognised;
  const id = 'alike-' + String(sheetId);
  const answers = [
    ['anotherMonth', 'Another month: use both'],
    ['instead', 'Use it instead'],
    ['leaveOut', 'Leave it out'],
  ] as const;
  return (
    <div class="note" role="group" aria-labelledby={id}>
      <p id={id}>
        <strong>{name}</strong> is new and has the same headings as <strong>{like.recognised.name}</strong>.
      </p>
      <div class="answers">
        {answers.map(([answer, words]) => (
          <button
            key={answer}
            type="button"
            onClick={() => {
              dispatch({ type: 'answerAlike', sheetId, answer });
              // When it cannot be kept now, the next build keeps it.
              if (answer === 'leaveOut') server.sidebarLeaveOut(sheetId).catch(() => undefined);
            }}
          >
            {words}
          </button>
        ))}
      </div>
    </div>
  );
}
