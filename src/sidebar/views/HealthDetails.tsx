import type { MissingData } from '../../analysis/missingData';
import type { TabHealth } from '../../import/tables';
import { rowCount } from '../rowCount';
import { Dropped } from './Dropped';
import { Lacks } from './Lacks';

interface HealthDetailsProps {
  readonly health: TabHealth;
  readonly lacks?: readonly MissingData[];
}

/** Rows read, used and dropped, with the way to the offending cells, and what is missing. */
export function HealthDetails({ health, lacks = [] }: HealthDetailsProps) {
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
      <Lacks lacks={lacks} />
    </div>
  );
}
