import { Failure } from '../core/failure';
import type { KeyColumn } from './columns';

const anotherStage = -1;
const exclusion = -2;

export interface StageSteps {
  /** Names of the steps as typed. */
  readonly names: readonly string[];
  /** For each event row: the step its stage is, −1 another stage, −2 a stage that ends a run. */
  readonly stage: Int32Array;
}

/** Which step each event is. The three columns share one numbering of stage names. */
export function stageSteps(happened: KeyColumn, steps: KeyColumn, exclude: KeyColumn | null): StageSteps {
  const { names } = happened;
  if (happened.index.every((index) => index < 0)) throw new Failure('NO_ROWS', { where: 'stages' });
  const order = [...steps.index].filter((index) => index >= 0);
  if (order.length < 2) throw new Failure('TOO_FEW_STEPS', { where: 'steps' });
  const meaning = new Int32Array(names.length).fill(anotherStage);
  order.forEach((index, step) => {
    if (meaning[index] !== anotherStage)
      throw new Failure('STEP_TWICE', { where: 'steps', given: names[index]! });
    meaning[index] = step;
  });
  refuseMissingStep(happened, order);
  for (const index of exclude?.index ?? []) {
    if (index < 0) continue;
    if (meaning[index]! >= 0) throw new Failure('STEP_EXCLUDED', { where: 'exclude', given: names[index]! });
    meaning[index] = exclusion;
  }
  const stage = happened.index.map((index) => (index < 0 ? anotherStage : meaning[index]!));
  return { names: order.map((index) => names[index]!), stage };
}

/** A later step that occurs nowhere would give 0 in silence; of a first one, nobody entering tells. */
function refuseMissingStep({ index, names }: KeyColumn, order: readonly number[]): void {
  const occurs = new Uint8Array(names.length);
  for (const stage of index) if (stage >= 0) occurs[stage] = 1;
  const missing = order.slice(1).find((stage) => occurs[stage] === 0);
  if (missing !== undefined && occurs[order[0]!] === 1)
    throw new Failure('STEP_NOT_FOUND', { where: 'steps', given: names[missing]! });
}
