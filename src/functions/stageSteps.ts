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
  const order = [...steps.index].filter((index) => index >= 0);
  if (order.length < 2) throw new Failure('TOO_FEW_STEPS', { where: 'steps' });
  const meaning = new Int32Array(names.length).fill(anotherStage);
  for (const index of exclude?.index ?? []) if (index >= 0) meaning[index] = exclusion;
  order.forEach((index, step) => {
    if (meaning[index] !== anotherStage)
      throw new Failure('STEP_TWICE', { where: 'steps', given: names[index]! });
    meaning[index] = step;
  });
  const stage = happened.index.map((index) => (index < 0 ? anotherStage : meaning[index]!));
  return { names: order.map((index) => names[index]!), stage };
}
