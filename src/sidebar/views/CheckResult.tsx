import { placeOf } from '../tabs/placeOf';
import { rowCount } from '../rowCount';
import type { TabDraft } from '../tabs/tabDraft';
import { HealthDetails } from './HealthDetails';
import { useSurroundings } from './Surroundings';
import { WhatItSaid } from './WhatItSaid';

/** What would be read from a tab: rows used, rows dropped and why. */
export function CheckResult({ tab }: { readonly tab: TabDraft }) {
  const { dispatch } = useSurroundings();
  const { check } = tab;
  if (check === null)
    return (
      <p class="quiet" role="status">
        Checking {rowCount(tab.recognised.dataRows)}…
      </p>
    );
  if (check.kind === 'unreachable')
    return (
      <div role="alert" class="error">
        <p>This tab could not be checked.</p>
        <button
          type="button"
          class="link"
          onClick={() => dispatch({ type: 'checkAgain', ...placeOf(tab.recognised) })}
        >
          Try again
        </button>
        <WhatItSaid detail={check.detail} />
      </div>
    );
  return (
    <div role="status">
      <p class="right">
        <span aria-hidden="true">✓ </span>
        Looks right
      </p>
      {check.health && <HealthDetails health={check.health} lacks={check.health.lacks} />}
    </div>
  );
}
