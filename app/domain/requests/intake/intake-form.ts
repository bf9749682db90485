import { kindSlugs, type RequestKind } from '../request-kind';
import type { IntakeStep } from './intake-question';
import { type StepName, steps } from './intake-steps';

/** Raised when questions change, so that an old request is read with the questions of its time. */
export const intakeFormVersion = 2;

/** What each kind of question asks, in order: only what it needs. */
export const intakeForms = {
  review: [
    steps.organisation,
    steps.question,
    steps.situation,
    steps.organisations,
    steps.proceedings,
    steps.practical,
    steps.payment,
    steps.declarations,
  ],
  consult: [steps.applicant, steps.doubt, steps.declarations],
  session: [steps.applicant, steps.session, steps.agreements],
  talk: [steps.talk],
} as const satisfies Record<RequestKind, readonly IntakeStep[]>;

export type StepNameOf<Kind extends RequestKind> = (typeof intakeForms)[Kind][number]['name'];

export type NamedStep = IntakeStep & { readonly name: StepName };

export const everyStep: readonly NamedStep[] = Object.values(steps);

export function stepsOf(kind: RequestKind): readonly NamedStep[] {
  return intakeForms[kind];
}

export function stepOf(name: StepName): NamedStep {
  return steps[name];
}

export function stepAt(kind: RequestKind, slug: string | undefined): NamedStep | null {
  return stepsOf(kind).find((step) => step.slug === slug) ?? null;
}

/** The step before or after; `null` beyond the ends. */
export function neighbourOf(kind: RequestKind, name: StepName, way: 1 | -1): NamedStep | null {
  const all = stepsOf(kind);
  return all[all.findIndex((step) => step.name === name) + way] ?? null;
}

/** The address of the page of a step. */
export function stepPath(kind: RequestKind, { slug }: Pick<IntakeStep, 'slug'>): string {
  return `/aanvraag/nieuw/${kindSlugs[kind]}/${slug}`;
}

export function beginPath(kind: RequestKind): string {
  return stepPath(kind, intakeForms[kind][0]);
}
