import type { Work } from '~/db/with-actor.server';
import { type IssuedCode, issueCode } from '../../accounts/issue-code.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { requestParts } from '../request-parts';
import { readAnswers } from './intake-answers';
import { findDraft } from './intake-draft.server';

/** A code for the address of the requester of a finished draft. The caller mails it in the same transaction. */
export async function requestIntakeCode(
  work: Work,
  token: string | null,
): Promise<Result<IssuedCode & { readonly address: string }, 'no-draft' | 'draft-incomplete'>> {
  const draft = await findDraft(work, token);
  if (!draft || draft.becameReference !== null) return fail('no-draft');
  const answers = readAnswers(draft.kind, draft.answers);
  // What a coordinator wrote is sent by the person it was written for.
  if (!answers || draft.filledInBy !== null) return fail('draft-incomplete');
  const { address } = requestParts(answers).requester;
  return succeed({ address, ...(await issueCode(work, { address, purpose: 'intake' })) });
}
