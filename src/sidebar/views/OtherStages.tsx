import type { StagesDto } from '../../addon/dto';
import { peopleCount } from '../peopleCount';
import { addButtonId } from './funnelEdits';
import type { FunnelEdits } from './useFunnelEdits';

interface OtherStagesProps {
  readonly others: StagesDto['found'];
  readonly more: number;
  readonly edits: FunnelEdits;
}

/** The stages that are no step of the funnel, in a box of their own that scrolls when there are many. */
export function OtherStages({ others, more, edits }: OtherStagesProps) {
  if (others.length === 0) return null;
  return (
    <>
      <h3 id="other-stages">Other stages</h3>
      <ul class="others" aria-labelledby="other-stages">
        {others.map(({ name, people }, at) => (
          <li key={name}>
            <span class="stage">
              <span class="name">{name}</span>
              <span class="quiet">{peopleCount(people)}</span>
            </span>
            <button
              type="button"
              class="link"
              id={addButtonId(at)}
              aria-label={`Add ${name}`}
              onClick={() => edits.add(at)}
            >
              Add
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{`${more.toLocaleString('en-US')} rarer ones are not listed.`}</p>}
    </>
  );
}
