import type { z } from 'zod';
import type { RequestKind } from '../request-kind';
import { type NamedStep, type StepNameOf, stepOf, stepsOf } from './intake-form';
import { intakeInputs } from './intake-inputs';
import type { StepName } from './intake-steps';
import { knownAnswers, nestedAnswers, type TypedAnswers, textOf } from './typed-answers';

/** What was typed so far, by step. A step nobody got to is absent. */
export type DraftAnswers = Readonly<Partial<Record<StepName, TypedAnswers>>>;

export type StepAnswers<Name extends StepName> = z.output<(typeof intakeInputs)[Name]>;

/** All answers to one kind of question, checked and in the form in which they are used. */
export type AnswersTo<Kind extends RequestKind> = { readonly kind: Kind } & {
  readonly [Name in StepNameOf<Kind>]: StepAnswers<Name>;
};

export type IntakeAnswers = { [Kind in RequestKind]: AnswersTo<Kind> }[RequestKind];

export function isStepComplete(name: StepName, draft: DraftAnswers): boolean {
  const typed = draft[name];
  return typed !== undefined && intakeInputs[name].safeParse(nestedAnswers(stepOf(name), typed)).success;
}

export function completeSteps(kind: RequestKind, draft: DraftAnswers): StepName[] {
  return stepsOf(kind)
    .map(({ name }) => name)
    .filter((name) => isStepComplete(name, draft));
}

/** The first step that still needs something; `null` when all is answered. */
export function firstIncompleteStep(kind: RequestKind, draft: DraftAnswers): NamedStep | null {
  return stepsOf(kind).find(({ name }) => !isStepComplete(name, draft)) ?? null;
}

/** Whether all is answered that somebody else than the requester can answer. */
export function isReadyForRequester(kind: RequestKind, draft: DraftAnswers): boolean {
  return stepsOf(kind).every((step) => step.byRequester || isStepComplete(step.name, draft));
}

/** The whole intake, or `null` as long as a step needs something. */
export function readAnswers(kind: RequestKind, draft: DraftAnswers): IntakeAnswers | null {
  const read: Record<string, unknown> = { kind };
  for (const step of stepsOf(kind)) {
    const typed = draft[step.name];
    const parsed = typed && intakeInputs[step.name].safeParse(nestedAnswers(step, typed));
    if (!parsed?.success) return null;
    read[step.name] = parsed.data;
  }
  // Every step of the kind was just parsed by its own schema, which the loop hides from the types.
  return read as IntakeAnswers;
}

/** The address of whoever asks, as soon as it was typed as one. */
export function requesterAddress(draft: DraftAnswers): string | null {
  for (const typed of Object.values(draft)) {
    const address = intakeInputs.applicant.shape.requesterEmail.safeParse(textOf(typed, 'requesterEmail'));
    if (address.success) return address.data;
  }
  return null;
}

/** What was answered elsewhere in the draft to the same questions: who changes the kind types nothing twice. */
export function answeredElsewhere(step: NamedStep, draft: DraftAnswers): TypedAnswers {
  const elsewhere = Object.entries(draft).filter(([name]) => name !== step.name);
  return knownAnswers(step, Object.assign({}, ...elsewhere.map(([, typed]) => typed)));
}
