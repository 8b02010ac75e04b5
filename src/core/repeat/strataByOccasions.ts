import type { Stratum } from '../stratum';
import type { ComparedCustomers } from './comparedCustomers';
import type { PurchaseHistories } from './purchaseHistories';

export type LabelledStratum = Stratum & { readonly label: string };

const LABELS = ['1', '2', '3+'] as const;

export interface StrataByOccasions {
  /** One for each label, also where nobody is in it. */
  readonly all: readonly LabelledStratum[];
  readonly withoutPossiblyOld: readonly LabelledStratum[];
  /** Mean purchase occasions up to the landmark; `null` for a group without people. */
  readonly meanOccasions: { readonly engaged: number | null; readonly others: number | null };
}

/** The compared customers counted by what they had bought up to the landmark. */
export function strataByOccasions(
  { groupOf, possiblyOld }: ComparedCustomers,
  { occasions, repeated }: PurchaseHistories,
): StrataByOccasions {
  const all = emptyStrata();
  const certain = emptyStrata();
  const occasionSums = [0, 0];
  const sizes = [0, 0];
  for (let customer = 0; customer < groupOf.length; customer++) {
    const group = groupOf[customer]!;
    if (group < 0) continue;
    const stratum = Math.min(occasions[customer]!, LABELS.length) - 1;
    count(all[stratum]!, group, repeated[customer]!);
    if (possiblyOld[customer] === 0) count(certain[stratum]!, group, repeated[customer]!);
    occasionSums[group]! += occasions[customer]!;
    sizes[group]!++;
  }
  const mean = (group: number) => (sizes[group] === 0 ? null : occasionSums[group]! / sizes[group]!);
  return { all, withoutPossiblyOld: certain, meanOccasions: { engaged: mean(1), others: mean(0) } };
}

type Counting = { -readonly [K in keyof LabelledStratum]: LabelledStratum[K] };

function emptyStrata(): Counting[] {
  return LABELS.map((label) => ({ label, successesA: 0, sizeA: 0, successesB: 0, sizeB: 0 }));
}

function count(stratum: Counting, group: number, success: number): void {
  if (group === 1) {
    stratum.sizeA++;
    stratum.successesA += success;
  } else {
    stratum.sizeB++;
    stratum.successesB += success;
  }
}
