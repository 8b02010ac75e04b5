import { useState } from 'preact/hooks';
import type { DroppedRows } from '../../import/tables';
import { rowCount } from '../rowCount';
import { useSurroundings } from './Surroundings';

const nameOf = (cell: string): string => cell.slice(cell.lastIndexOf('!') + 1);

/** One reason why rows were left out: each click shows the next cell, after the last one the first again. */
export function Dropped({ dropped }: { readonly dropped: DroppedRows }) {
  const { goTo } = useSurroundings();
  const [clicks, setClicks] = useState(0);
  const cells = [dropped.firstCell, ...(dropped.nextCells ?? [])];
  const shown = clicks === 0 ? null : cells[(clicks - 1) % cells.length]!;
  const next = cells[clicks % cells.length]!;
  const rank = next === dropped.firstCell ? 'first' : 'next';
  return (
    <li>
      {`${rowCount(dropped.rows)}: ${dropped.reason}. `}
      <button
        type="button"
        class="link"
        aria-label={`Show the ${rank}, ${next}`}
        onClick={() => {
          goTo(next);
          setClicks(clicks + 1);
        }}
      >
        {clicks === 0 || cells.length === 1 ? `Show ${nameOf(next)}` : `Next: ${nameOf(next)}`}
      </button>
      {shown !== null && cells.length > 1 && (
        <span class="quiet" role="status">
          {`Shown: ${nameOf(shown)}, number ${String(((clicks - 1) % cells.length) + 1)} of ${String(dropped.rows)}.`}
        </span>
      )}
    </li>
  );
}
