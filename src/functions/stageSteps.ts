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

/** Which step each event is. The three columns share one numbering of stage names; the first one's is written over. */
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
  for (const index of exclude?.index ?? []) {
    if (index < 0) continue;
    if (meaning[index]! >= 0) throw new Failure('STEP_EXCLUDED', { where: 'exclude', given: names[index]! });
    meaning[index] = exclusion;
  }
  const stepNames = order.map((index) => names[index]!);
  refuseMissingStep(stepNames, numbersToSteps(happened.index, meaning, order.length));
  return { names: stepNames, stage: happened.index };
}

/** Puts the meaning of each stage in place of its number, which nobody needs any more; by step, 1 = it occurs. */
function numbersToSteps(stages: Int32Array, meaning: Int32Array, stepCount: number): Uint8Array {
  const occurs = new Uint8Array(stepCount);
  for (let row = 0; row < stages.length; row++) {
    const index = stages[row]!;
    const step = index < 0 ? anotherStage : meaning[index]!;
    stages[row] = step;
    if (step >= 0) occurs[step] = 1;
  }
  return occurs;
}

/** A later step that occurs nowhere would give 0 in silence; of a first one, nobody entering tells. */
function refuseMissingStep(names: readonly string[], occurs: Uint8Array): void {
  const missing = occurs.indexOf(0, 1);
  if (missing >= 0 && occurs[0] === 1)
    throw new Failure('STEP_NOT_FOUND', { where: 'steps', given: names[missing]! });
}
