import type { FunnelStep } from '../funnel/funnelSteps';
import { peopleCount } from '../peopleCount';
import { stepButtonId } from './funnelEdits';
import type { Direction } from './funnelEdits';
import type { FunnelEdits } from './useFunnelEdits';

interface StepRowProps {
  readonly step: FunnelStep;
  readonly at: number;
  readonly count: number;
  readonly edits: FunnelEdits;
}

function MoveButton({ step, at, count, edits, direction }: StepRowProps & { readonly direction: Direction }) {
  const isAtEnd = direction === 'up' ? at === 0 : at === count - 1;
  return (
    <button
      type="button"
      id={stepButtonId(direction, at)}
      aria-label={`Move ${step.name} ${direction}`}
      // Not `disabled`: a step that arrives at the end of the list keeps the focus.
      aria-disabled={isAtEnd}
      onClick={() => edits.move(at, direction)}
    >
      <span aria-hidden="true">{direction === 'up' ? '↑' : '↓'}</span>
    </button>
  );
}

function seenBy({ people, gone }: FunnelStep): string | null {
  if (gone) return 'not in the data any more';
  return people === null ? null : peopleCount(people);
}

/** One step of the funnel with its place and the buttons that move it or take it out. */
export function StepRow(props: StepRowProps) {
  const { step, at, edits } = props;
  const seen = seenBy(step);
  return (
    <li>
      <span class="place">{at + 1}</span>
      <span class="stage">
        <span class="name">{step.name}</span>
        {seen !== null && <span class={step.gone ? 'gone' : 'quiet'}>{seen}</span>}
      </span>
      <span class="moves">
        <MoveButton {...props} direction="up" />
        <MoveButton {...props} direction="down" />
        <button
          type="button"
          id={stepButtonId('remove', at)}
          aria-label={`Remove ${step.name}`}
          onClick={() => edits.remove(at)}
        >
          <span aria-hidden="true">×</span>
        </button>
      </span>
    </li>
  );
}
