import { Failure } from '../core/failure';
import { canonicalKey } from '../import/canonicalKey';

export interface Funnel {
  /** `null` = the stages have numbers only. */
  readonly labels: readonly string[] | null;
  /** What each stage without a name is called by. */
  readonly numbers: readonly number[];
  readonly counts: readonly number[];
}

export interface FunnelStage {
  readonly label: string;
  readonly count: number;
}

/** The part of a funnel that was asked for. */
export interface FunnelStretch {
  readonly from: FunnelStage;
  readonly to: FunnelStage;
  /** From the earlier to the later of the two. */
  readonly stages: readonly FunnelStage[];
}

export function funnelStretch(
  funnel: Funnel,
  from: string | number | null,
  to: string | number | null,
): FunnelStretch {
  const { labels, numbers, counts } = funnel;
  if (counts.length < 2) throw new Failure('ONE_STAGE', { where: 'counts' });
  const stages = counts.map((count, at) => ({ label: labels?.[at] ?? `stage ${numbers[at]!}`, count }));
  const first = from === null ? 0 : position(funnel, from, 'from');
  const last = to === null ? stages.length - 1 : position(funnel, to, 'to');
  return {
    from: stages[first]!,
    to: stages[last]!,
    stages: stages.slice(Math.min(first, last), Math.max(first, last) + 1),
  };
}

function position({ labels, numbers }: Funnel, wanted: string | number, where: string): number {
  return labels === null ? numberedPosition(numbers, wanted, where) : labelledPosition(labels, wanted, where);
}

function numberedPosition(numbers: readonly number[], wanted: string | number, where: string): number {
  const found = numbers.indexOf(Number(wanted));
  if (found >= 0) return found;
  const last = numbers[numbers.length - 1]!;
  const allowed = last === numbers.length ? `1 to ${last}` : numbers.join(', ');
  throw new Failure('UNKNOWN_STAGE', { where, given: wanted, allowed: `the numbers ${allowed}` });
}

function labelledPosition(labels: readonly string[], wanted: string | number, where: string): number {
  const keys = labels.map(canonicalKey);
  const key = canonicalKey(wanted);
  const found = keys.indexOf(key);
  if (found < 0) throw new Failure('UNKNOWN_STAGE', { where, given: wanted, allowed: labels.join(', ') });
  if (keys.lastIndexOf(key) !== found) throw new Failure('STAGE_TWICE', { where, given: wanted });
  return found;
}
