import type { Work } from '~/db/with-actor.server';
import { completeSteps, type DraftAnswers, readAnswers } from './intake-answers';
import { findDraft } from './intake-draft.server';
import type { StepName } from './intake-form';

export interface Intake {
  readonly answers: DraftAnswers;
  readonly complete: readonly StepName[];
  /** The address to be verified; `null` as long as a step needs something. */
  readonly address: string | null;
}

/** What is written so far behind a token; `null` when there is nothing, or when it was sent already. */
export async function findIntake(work: Work, token: string | null): Promise<Intake | null> {
  const draft = await findDraft(work, token);
  if (!draft || draft.becameReference !== null) return null;
  return {
    answers: draft.answers,
    complete: completeSteps(draft.answers),
    address: readAnswers(draft.answers)?.organisation.requesterEmail ?? null,
  };
}
