import type { z } from 'zod';
import { intakeInputs } from './inputs';
import { type IntakeStep, intakeSteps, type StepName, stepOf } from './intake-form';
import { nestedAnswers, type TypedAnswers } from './typed-answers';

/** What was typed so far, by step. A step nobody got to is absent. */
export type DraftAnswers = Readonly<Partial<Record<StepName, TypedAnswers>>>;

/** All answers, checked and in the form in which they are used. */
export type IntakeAnswers = {
  readonly [Step in StepName]: z.output<(typeof intakeInputs)[Step]>;
};

export function isStepComplete(name: StepName, draft: DraftAnswers): boolean {
  const typed = draft[name];
  return typed !== undefined && intakeInputs[name].safeParse(nestedAnswers(stepOf(name), typed)).success;
}

export function completeSteps(draft: DraftAnswers): StepName[] {
  return intakeSteps.map(({ name }) => name).filter((name) => isStepComplete(name, draft));
}

/** The first step that still needs something; `null` when all is answered. */
export function firstIncompleteStep(draft: DraftAnswers): (IntakeStep & { readonly name: StepName }) | null {
  return intakeSteps.find(({ name }) => !isStepComplete(name, draft)) ?? null;
}

/** The whole intake, or `null` as long as a step needs something. */
export function readAnswers(draft: DraftAnswers): IntakeAnswers | null {
  const read: Partial<Record<StepName, unknown>> = {};
  for (const step of intakeSteps) {
    const typed = draft[step.name];
    const parsed = typed && intakeInputs[step.name].safeParse(nestedAnswers(step, typed));
    if (!parsed?.success) return null;
    read[step.name] = parsed.data;
  }
  // Every step was just parsed by its own schema, which the loop hides from the types.
  return read as IntakeAnswers;
}
