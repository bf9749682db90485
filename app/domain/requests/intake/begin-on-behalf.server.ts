import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { fail, type Result, succeed } from '../../kernel/result';
import type { RequestKind } from '../request-kind';
import { openForTriage, type RequestForChange, type TriageRefusal } from '../triage/open-for-triage.server';
import { beginDraft } from './intake-draft.server';
import { talkAnswers } from './talk-answers.server';

/** A coordinator begins an intake for somebody who phoned. Gives the token of the draft. */
export async function beginOnBehalf(
  work: Work,
  kind: RequestKind,
): Promise<Result<{ readonly token: string }, 'not-found'>> {
  const onBehalfById = personIdOf(work.actor);
  if (onBehalfById === null || !hasRole(work.actor, 'coordinator')) return fail('not-found');
  return succeed({ token: await beginDraft(work, { kind, answers: {}, onBehalfById }) });
}

/** After a talk: the question that came out of it, with what is known of who asks. It keeps the reference of the talk. */
export async function beginAfterTalk(
  work: Work,
  input: RequestForChange & { readonly kind: Exclude<RequestKind, 'talk'> },
): Promise<Result<{ readonly token: string }, TriageRefusal>> {
  const opened = await openForTriage(work, input, 'follow-talk');
  if (!opened.ok) return opened;
  const { request, coordinatorId } = opened.value;
  const answers = await talkAnswers(work, request, input.kind);
  const token = await beginDraft(work, {
    kind: input.kind,
    answers,
    onBehalfById: coordinatorId,
    followsRequestId: request.id,
  });
  return succeed({ token });
}
