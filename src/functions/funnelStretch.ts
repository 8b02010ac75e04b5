import { Failure } from '../core/failure';
import { canonicalKey } from '../import/canonicalKey';

export interface Funnel {
  /** `null` = the stages have numbers only. */
  readonly labels: readonly string[] | null;
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
  const { labels, counts } = funnel;
  if (counts.length < 2) throw new Failure('ONE_STAGE', { where: 'counts' });
  const stages = counts.map((count, at) => ({ label: labels?.[at] ?? `stage ${at + 1}`, count }));
  const first = from === null ? 0 : position(funnel, from, 'from');
  const last = to === null ? stages.length - 1 : position(funnel, to, 'to');
  const start = stages[first]!;
  if (start.count === 0) throw new Failure('NOBODY_AT_STAGE', { stage: start.label });
  return {
    from: start,
    to: stages[last]!,
    stages: stages.slice(Math.min(first, last), Math.max(first, last) + 1),
  };
}

function position({ labels, counts }: Funnel, wanted: string | number, where: string): number {
  return labels === null
    ? numberedPosition(counts.length, wanted, where)
    : labelledPosition(labels, wanted, where);
}

function numberedPosition(stages: number, wanted: string | number, where: string): number {
  const number = Number(wanted);
  if (Number.isInteger(number) && number >= 1 && number <= stages) return number - 1;
  throw new Failure('UNKNOWN_STAGE', { where, given: wanted, allowed: `the numbers 1 to ${stages}` });
}

function labelledPosition(labels: readonly string[], wanted: string | number, where: string): number {
  const keys = labels.map(canonicalKey);
  const key = canonicalKey(wanted);
  const found = keys.indexOf(key);
  if (found < 0) throw new Failure('UNKNOWN_STAGE', { where, given: wanted, allowed: labels.join(', ') });
  if (keys.lastIndexOf(key) !== found) throw new Failure('STAGE_TWICE', { where, given: wanted });
  return found;
}
