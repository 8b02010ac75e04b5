import { Fragment } from 'preact';
import { hiddenRowsCount } from '../../wording/health';
import { placeId } from '../../wording/tabPlace';
import { FunnelSteps } from './FunnelSteps';
import { MappingCard } from './MappingCard';
import { useSurroundings } from './Surroundings';

/** Step 2: what each column means, and below the event tabs the steps of the funnel they make. */
export function MappingStep() {
  const used = useSurroundings().state.tabs.filter((tab) => tab.used);
  const eventTabs = used.filter((tab) => tab.mapping?.table === 'events');
  const lastEventTab = eventTabs[eventTabs.length - 1];
  return (
    <>
      <p>{`This is how your columns are read. ${hiddenRowsCount}`}</p>
      {used.map((tab) => (
        <Fragment key={placeId(tab.recognised)}>
          <MappingCard tab={tab} />
          {tab === lastEventTab && <FunnelSteps />}
        </Fragment>
      ))}
    </>
  );
}
