import type { StagesDto } from '../../addon/dto';
import { funnelQuestion } from '../funnel/funnelQuestion';
import { funnelStages } from '../funnel/funnelStages';
import { funnelSteps } from '../funnel/funnelSteps';
import { stageOrderControl } from '../funnel/stageOrderControl';
import { controlId } from './controlId';
import { OtherStages } from './OtherStages';
import { Sentence } from './Sentence';
import { StepRow } from './StepRow';
import { useSurroundings } from './Surroundings';
import { useFunnelEdits } from './useFunnelEdits';
import { useSentence } from './useSentence';

/** Says whose order this is: ours follows the data, the user's own stays. */
function whoseOrder(stages: StagesDto, isProposed: boolean): string {
  if (!isProposed) return 'This is your order. It stays as it is.';
  if (stages.found.length < 2) return 'Your data have one step so far. A funnel needs at least two.';
  return 'Proposed: the order in which people usually get there. New data may change it.';
}

function FunnelCard({ stages }: { readonly stages: StagesDto }) {
  const { state } = useSurroundings();
  const said = useSentence(stageOrderControl);
  const { steps, others } = funnelSteps(stages, state.stageOrder);
  const edits = useFunnelEdits({ steps, others });
  const isProposed = state.stageOrder === null;
  const heading = controlId(stageOrderControl);
  return (
    <section class="card funnel" aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        The steps of your funnel, in order
      </h2>
      <Sentence
        control={stageOrderControl}
        sentence={said ?? funnelQuestion(state)}
        tone={said === null ? 'todo' : 'error'}
      />
      <p class="quiet">{whoseOrder(stages, isProposed)}</p>
      {!isProposed && (
        <button type="button" class="link" onClick={edits.propose}>
          Proposed order
        </button>
      )}
      <ol aria-labelledby={heading}>
        {steps.map((step, at) => (
          <StepRow key={step.name} step={step} at={at} count={steps.length} edits={edits} />
        ))}
      </ol>
      <OtherStages others={others} more={stages.more} edits={edits} />
      <p class="unseen" role="status">
        {edits.news}
      </p>
    </section>
  );
}

/** Which stages make the funnel, and in which order. Shown once the event tabs have been read. */
export function FunnelSteps() {
  const stages = funnelStages(useSurroundings().state);
  return stages && <FunnelCard stages={stages} />;
}
