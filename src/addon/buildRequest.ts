import * as v from 'valibot';
import type { Assumptions } from '../analysis/assumptions';
import { Failure } from '../core/failure';
import type { TabMapping } from '../import/mapping';
import { schemas } from '../sheets/settingsSchema';
import { assumptionLabel } from '../wording/assumptionLabels';
import type { BuildRequest, MappingToCheck } from './dto';

type Issue = v.BaseIssue<unknown>;

function refused(issue: Issue, path: readonly unknown[]): Failure {
  const [first, second] = path;
  if (first !== 'assumptions' || typeof second !== 'string') return new Failure('REQUEST_NOT_UNDERSTOOD');
  return new Failure('ASSUMPTION_NOT_USABLE', {
    assumption: second,
    label: assumptionLabel(second),
    given: issue.received,
  });
}

/** What the sidebar sent, checked: a wrong number is refused with the name of its control. */
export function checkedRequest(request: unknown): BuildRequest {
  const parsed = v.safeParse(schemas().buildRequest, request);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw refused(
    issue,
    (issue.path ?? []).map(({ key }) => key),
  );
}

export function checkedAssumptions(assumptions: Assumptions): Assumptions {
  const parsed = v.safeParse(schemas().assumptions, assumptions);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw refused(issue, ['assumptions', ...(issue.path ?? []).map(({ key }) => key)]);
}

export function checkedMapping(mapping: unknown): TabMapping {
  const parsed = v.safeParse(schemas().mapping, mapping);
  if (parsed.success) return parsed.output;
  throw new Failure('REQUEST_NOT_UNDERSTOOD');
}

export function checkedMappings(mappings: unknown): readonly TabMapping[] {
  if (!Array.isArray(mappings)) throw new Failure('REQUEST_NOT_UNDERSTOOD');
  return mappings.map(checkedMapping);
}

/** The mappings of all event tabs that are used; of one that was sent alone, itself. */
export function checkedEventTabs(request: MappingToCheck): readonly TabMapping[] {
  const { eventTabs } = request;
  return Array.isArray(eventTabs) ? checkedMappings(eventTabs) : [checkedMapping(request)];
}
