import type { DroppedRows, TabHealth } from '../../import/tables';
import { rowCount } from '../rowCount';
import { useSurroundings } from './Surroundings';

function Dropped({ dropped }: { readonly dropped: DroppedRows }) {
  const { goTo } = useSurroundings();
  const cell = dropped.firstCell.slice(dropped.firstCell.lastIndexOf('!') + 1);
  return (
    <li>
      {`${rowCount(dropped.rows)}: ${dropped.reason}. `}
      <button
        type="button"
        class="link"
        aria-label={`Show the first, ${dropped.firstCell}`}
        onClick={() => goTo(dropped.firstCell)}
      >
        {`Show ${cell}`}
      </button>
    </li>
  );
}

/** Rows read, used and dropped, with the way to the first offending cell. */
export function HealthDetails({ health }: { readonly health: TabHealth }) {
  const { rowsRead, rowsUsed, dropped, remarks } = health;
  const used =
    rowsUsed === rowsRead
      ? `All ${rowCount(rowsRead)} used.`
      : `${rowsUsed.toLocaleString('en-US')} of ${rowCount(rowsRead)} used.`;
  return (
    <div class="health">
      <p>{used}</p>
      {dropped.length > 0 && (
        <>
          <p>Left out:</p>
          <ul>
            {dropped.map((reason) => (
              <Dropped key={reason.reason + reason.firstCell} dropped={reason} />
            ))}
          </ul>
        </>
      )}
      {remarks.map((remark) => (
        <p key={remark} class="quiet">
          {remark}
        </p>
      ))}
    </div>
  );
}
