import { eq } from 'drizzle-orm';
import { personEmails } from '~/db/schema/accounts';
import { reviewRequests } from '~/db/schema/requests';
import { continueAs, type Work } from '~/db/with-actor.server';
import { findOrCreatePerson } from '../../accounts/find-or-create-person.server';
import { grantRole } from '../../accounts/grant-role.server';
import type { Language } from '../../accounts/language';
import { type CodeRefusal, verifyCode } from '../../accounts/verify-code.server';
import { type Failure, fail, succeed } from '../../kernel/result';
import { requestParts } from '../request-parts';
import { readAnswers } from './intake-answers';
import { emptyDraft, findDraft, type IntakeDraft } from './intake-draft.server';
import type { NewLink } from './mailed-link.server';
import { type SubmitRefusal, submitRequest } from './submit-request.server';

interface Confirmed {
  readonly ok: true;
  readonly value: {
    readonly reference: string;
    readonly requesterId: string;
    /** To be mailed by the caller, in the same transaction. */
    readonly mandateLink: NewLink | null;
  };
}

/** On purpose not a failure: the try has to stay counted, and `withActor` rolls failures back. */
export interface CodeRefused {
  readonly refusedCode: CodeRefusal;
}

export type ConfirmRefusal = 'no-draft' | 'draft-incomplete' | SubmitRefusal;

/**
 * Makes a request of a draft when the code shows that the address is the requester's. A draft becomes one request:
 * whoever sends it a second time, with the same code, gets the request it became.
 */
export async function confirmIntake(
  work: Work,
  input: { readonly token: string | null; readonly code: string; readonly language: Language },
): Promise<Confirmed | CodeRefused | Failure<ConfirmRefusal>> {
  const draft = await findDraft(work, input.token, { lock: true });
  if (!draft) return fail('no-draft');
  if (draft.becameReference !== null) return confirmAgain(work, draft.becameReference, input.code);
  const answers = readAnswers(draft.kind, draft.answers);
  if (!answers) return fail('draft-incomplete');

  const { name, address } = requestParts(answers).requester;
  const verdict = await verifyCode(work, { address, code: input.code, purpose: 'intake' });
  if (!verdict.right) return { refusedCode: verdict.reason };

  const requesterId = await findOrCreatePerson(work, { address, name, language: input.language });
  const roles = await grantRole(work, requesterId, 'requester');
  const asRequester = await continueAs(work, { kind: 'person', personId: requesterId, roles });
  const submitted = await submitRequest(asRequester, {
    answers,
    language: input.language,
    filledInById: draft.onBehalfById,
    followsRequestId: draft.followsRequestId,
  });
  if (!submitted.ok) return submitted;
  await emptyDraft(asRequester, draft.id, submitted.value.requestId);
  const { reference, mandateLink } = submitted.value;
  return succeed({ reference, requesterId, mandateLink });
}

/** For somebody whose browser lost the answer to the first time: the same code, already used up, still opens it. */
async function confirmAgain(
  work: Work,
  reference: NonNullable<IntakeDraft['becameReference']>,
  code: string,
): Promise<Confirmed | CodeRefused> {
  const owners = await work.tx
    .select({ requesterId: reviewRequests.requesterId, address: personEmails.address })
    .from(reviewRequests)
    .innerJoin(personEmails, eq(personEmails.personId, reviewRequests.requesterId))
    .where(eq(reviewRequests.reference, reference));
  let refusedCode: CodeRefusal = 'wrong-code';
  for (const { requesterId, address } of owners) {
    const verdict = await verifyCode(work, { address, code, purpose: 'intake' });
    if (verdict.right || verdict.reason === 'used-code')
      return succeed({ reference, requesterId, mandateLink: null });
    if (verdict.reason !== 'wrong-code') refusedCode = verdict.reason;
  }
  return { refusedCode };
}
