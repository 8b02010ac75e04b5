import type { BuildRequest, SidebarServer } from './addonTypes';
import { PlainFailure } from '../files/plainFailure';

const mostNamed = 20;

/** As the add-on takes ids for the same: letter case, outer blanks and a leading apostrophe do not count. */
const plain = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/^[\s']+/, '')
    .trim()
    .toLowerCase();

/** A stage order set on the command line names only stages that stand in the files. */
export function refuseUnknownStages(
  order: readonly string[] | null | undefined,
  mappings: BuildRequest['mappings'],
  check: SidebarServer['sidebarCheckMapping'],
): void {
  const eventTabs = mappings.filter(({ table }) => table === 'events');
  const [first] = eventTabs;
  if (!order || !first) return;
  const { stages } = check({ ...first, eventTabs });
  // Of very many stages the rarer ones are not listed, so a name that is missing here may still be there.
  if (stages === null || stages.more > 0) return;
  const there = new Set(stages.found.map(({ name }) => plain(name)));
  const unknown = order.find((name) => !there.has(plain(name)));
  if (unknown === undefined) return;
  const named = stages.found.slice(0, mostNamed).map(({ name }) => name);
  const rest = stages.found.length > named.length ? ' and others' : '';
  throw new PlainFailure(
    `--set stage-order: "${unknown}" is not one of the stages: ${named.join(', ')}${rest}.`,
  );
}
