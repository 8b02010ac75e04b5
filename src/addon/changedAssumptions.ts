import type { Assumptions } from '../analysis/assumptions';
import { changedInputs } from '../sheets/changedInputs';
import type { ReportTab } from '../sheets/reportTabs';
import { assumptionLabel } from '../wording/assumptionLabels';
import { checkedAssumptions } from './buildRequest';
import type { BuildResult } from './dto';

export type AssumptionQuestion = Extract<BuildResult, { kind: 'changedAssumptions' }>['changed'][number];

/** Numbers tried out on the report that differ from those about to be used. */
export function assumptionQuestions(report: ReportTab, assumptions: Assumptions): AssumptionQuestion[] {
  const numbers = assumptions as unknown as Readonly<Record<string, number | null>>;
  return changedInputs(report).flatMap(({ name, onReport }) => {
    const saved = numbers[name] ?? null;
    return onReport === saved ? [] : [{ name, label: assumptionLabel(name), onReport, saved }];
  });
}

export function withReportNumbers(
  assumptions: Assumptions,
  changed: readonly AssumptionQuestion[],
): Assumptions {
  const numbers = Object.fromEntries(changed.map(({ name, onReport }) => [name, onReport]));
  return checkedAssumptions({ ...assumptions, ...numbers });
}
