import type { Work } from '~/db/with-actor.server';
import type { RequestKind } from '../request-kind';
import { completeSteps, type DraftAnswers, isReadyForRequester, requesterAddress } from './intake-answers';
import { findDraft } from './intake-draft.server';
import { stepsOf } from './intake-form';
import type { StepName } from './intake-steps';

export interface Intake {
  readonly kind: RequestKind;
  readonly answers: DraftAnswers;
  readonly complete: readonly StepName[];
  /** The address of the requester, as soon as it was typed. */
  readonly address: string | null;
  /** A coordinator writes it for somebody who phoned. */
  readonly onBehalf: boolean;
  /** All is answered that whoever writes it can answer. */
  readonly isReady: boolean;
}

/** What is written so far behind a token; `null` when there is nothing, or when it was sent already. */
export async function findIntake(work: Work, token: string | null): Promise<Intake | null> {
  const draft = await findDraft(work, token);
  if (!draft || draft.becameReference !== null) return null;
  const { kind, answers } = draft;
  const complete = completeSteps(kind, answers);
  const onBehalf = draft.filledInBy !== null;
  return {
    kind,
    answers,
    complete,
    address: requesterAddress(answers),
    onBehalf,
    isReady: onBehalf ? isReadyForRequester(kind, answers) : complete.length === stepsOf(kind).length,
  };
}
